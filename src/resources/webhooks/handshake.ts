import { createHash } from 'node:crypto'
import { Accompanied, type Call, type Errand } from '../../behaviour/call.ts'
import type { Reply } from '../../behaviour/deliveries/courier.ts'
import { subscribeGreeted } from '../../behaviour/deliveries/subscriptions.ts'
import { badInput, missingInput, specifyOneOf } from '../../behaviour/errors.ts'
import { born } from '../../behaviour/verbs/create.ts'
import type { Gid, Json } from '../../world/entity.ts'
import { entriesOf } from '../../world/indexes.ts'
import {
  duplicatedWebhook,
  forbiddenTarget,
  noHandshake,
  tooManyWebhooks,
  wrongHandshake
} from '../refusals.ts'
import { filtersOn } from './filters.ts'
import { ownerIn, ownerOf } from './owners.ts'

const header = 'X-Hook-Secret'

/** How many webhooks there can be on one record, and of one user with one app. Documented; streams of events do not count here. */
const mostOnRecord = 1000
const mostOfOwner = 10_000

/** Creates a webhook when its target has answered with the secret that it was sent. */
export const createWebhook: Errand = {
  ask: call => {
    const { resource, target } = asked(call)
    const { now, world } = call.transaction
    const secret = secretFor(resource, target, now, world.nextGid)
    // Ours: nobody has told what the body of a handshake is.
    return {
      url: target,
      headers: { 'Content-Type': 'application/json', [header]: secret },
      body: '{}'
    }
  },
  resume: (call, { headers }, reply) => {
    const fields = asked(call)
    const secret = String(headers[header])
    refuseUnshaken(reply, secret, fields.target)
    const webhook = born(call, 'webhook', { ...fields, secret, ...ownerIn(call) })
    subscribeGreeted(call, webhook)
    return new Accompanied(webhook, { [header]: secret })
  }
}

/** 64 hexadecimal digits, as documented; worked out, so that the same requests get the same answers. */
export const secretFor = (...of: readonly unknown[]): string =>
  createHash('sha256').update(of.join(' ')).digest('hex')

/** What a call asks to create. Throws for what it cannot have. */
const asked = (call: Call): { resource: Gid; target: string; filters: Json } => {
  const { data, transaction } = call
  const { resource, target } = data
  if (typeof resource !== 'string') throw specifyOneOf(['resource'])
  if (typeof target !== 'string') throw missingInput('target')
  if (!isWebAddress(target)) {
    throw badInput(`target: Must be an address of http or https, not ${target}`)
  }
  const filters = filtersOn(transaction.find(resource), data['filters'])
  refuseTooMany(call, resource, target)
  return { resource, target, filters }
}

const isWebAddress = (text: string): boolean =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)

const refuseTooMany = (call: Call, resource: Gid, target: string): void => {
  const { indexes, entities } = call.transaction.world
  const owner = ownerOf(ownerIn(call))
  const onRecord = [...entriesOf(indexes.get('webhooks_by_resource'), resource)]
  const isSame = (gid: Gid) => {
    const webhook = entities.get(gid)
    return webhook?.['target'] === target && ownerOf(webhook) === owner
  }
  if (onRecord.some(({ gid }) => isSame(gid))) throw duplicatedWebhook()
  if (onRecord.length >= mostOnRecord) throw tooManyWebhooks(mostOnRecord, 'one record')
  const owned = [...entriesOf(indexes.get('webhooks_by_owner'), owner)]
  if (owned.length >= mostOfOwner) throw tooManyWebhooks(mostOfOwner, 'one user and app')
}

const refuseUnshaken = (reply: Reply, secret: string, target: string): void => {
  if (reply.barred) throw forbiddenTarget(new URL(target).host)
  if ('failure' in reply) throw noHandshake()
  if (reply.status !== 200 && reply.status !== 204) throw wrongHandshake(reply.status)
  if (reply.headers[header.toLowerCase()] !== secret) throw noHandshake()
}
