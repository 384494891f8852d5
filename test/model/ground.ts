import fc from 'fast-check'
import { OrderedMap } from 'immutable'
import { catalogueOf } from '../../src/behaviour/catalogue.ts'
import { apiPath } from '../../src/behaviour/envelope.ts'
import { settled } from '../../src/behaviour/held.ts'
import { resources } from '../../src/resources/resources.ts'
import type { Transaction } from '../../src/world/transaction.ts'
import type { World } from '../../src/world/world.ts'
import { type Served, tokenOf } from '../harness.ts'
import { type Pick, type Step, steps } from './steps.ts'

/** Who asks beside the first user. */
const others = ['12', '13']

/** What the sequences of this run are drawn from; those of another run come again with its SEED. */
export const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31)

/** One organization and one plain workspace, and who is in them. */
export const start = (transaction: Transaction) => {
  const catalogue = catalogueOf(resources)
  const put = (gid: string, resource_type: string, fields: object) =>
    settled(
      { gid, resource_type, ...catalogue.kind(resource_type)?.defaults, ...fields },
      { transaction, catalogue }
    )
  put('1', 'workspace', { name: 'Fjord & Finch', email_domains: ['f.test'], is_organization: true })
  for (const [gid, name] of [
    ['11', 'Ada'],
    ['12', 'Ben'],
    ['13', 'Cy']
  ] as const) {
    put(gid, 'user', { name, email: `${name}@f.test`, workspaces: ['1'] })
    put(`2${gid}`, 'workspace_membership', { user: gid, workspace: '1', is_active: true })
  }
  transaction.set({ grants: OrderedMap(others.map(user => [tokenOf(user), { user }])) })
  put('21', 'project', {
    name: 'Launch',
    workspace: '1',
    archived: false,
    followers: [],
    custom_fields: {}
  })
  put('22', 'section', { name: 'To do', project: '21', rank: 'a0' })
  put('23', 'section', { name: 'Done', project: '21', rank: 'a1' })
  put('24', 'section', { name: 'Some day', project: '21', rank: 'a2' })
  put('81', 'portfolio', { name: 'All we do', workspace: '1' })
  put('91', 'team', { name: 'Makers', organization: '1' })
  for (const gid of ['41', '42']) put(gid, 'tag', { name: `Tag ${gid}`, workspace: '1' })
  for (const [gid, section] of [
    ['31', '22'],
    ['32', '22'],
    ['33', '23']
  ] as const) {
    put(gid, 'task', {
      name: `Task ${gid}`,
      workspace: '1',
      memberships: [{ project: '21', section }],
      resource_subtype: gid === '33' ? 'approval' : 'default_task',
      ...(gid === '33' && { approval_status: 'pending' })
    })
  }
  put('51', 'story', {
    ...{ resource_subtype: 'comment_added', type: 'comment', text: 'Well done' },
    ...{ target: '31', created_by: '11', created_at: '2026-08-07T12:00:00.000Z' }
  })
  put('61', 'custom_field', {
    name: 'Where',
    resource_subtype: 'text',
    type: 'text',
    workspace: '1'
  })
  put('62', 'custom_field_setting', { parent: '21', custom_field: '61' })
  put('71', 'project_template', {
    name: 'Trip',
    workspace: '1',
    template: { sections: ['Pack'], tasks: [{ name: 'Buy a map', section: 'Pack', due_day: 2 }] }
  })
}

/** Everything is seen by everybody: whoever listens then hears all that there is. What is hidden has tests of its own. */
export const open = resources.map(part => {
  if (!('type' in part)) return part
  const { access: _access, needs: _needs, ...rest } = part
  return rest
})

/** Picks by numbers that were drawn beforehand, so that a sequence shrinks and replays. */
export const pickBy = (draws: readonly number[], world: World): Pick => {
  let at = 0
  const next = () => draws[at++ % draws.length] ?? 0
  return {
    gid: type => {
      const gids = world.types.get(type)?.toArray() ?? []
      return gids[next() % Math.max(gids.length, 1)] ?? '404'
    },
    one: values => values[next() % values.length] as (typeof values)[number]
  }
}

/** A step, the numbers by which it picks what it is about, and who asks. */
export interface Taken {
  readonly token: string
  readonly step: string
  readonly draws: readonly number[]
}

/** Draws a step. */
export const taken: fc.Arbitrary<Taken> = fc.record({
  // Most of it by one, so that much of it is allowed.
  token: fc.constantFrom('any', 'any', ...others.map(tokenOf)),
  step: fc.constantFrom(...Object.keys(steps)),
  draws: fc.array(fc.nat({ max: 997 }), { minLength: 6, maxLength: 12 })
})

const sent = async ({ app }: Served, { method, path, data }: Step, token: string) =>
  app.inject({
    method,
    url: `${apiPath}${path}`,
    headers: { authorization: `Bearer ${token}` },
    ...(data && { payload: { data } })
  })

/** Sends a request and throws if it breaks something; says whether it was accepted. */
export const tried = async (
  served: Served,
  request: Step,
  token: string = 'any'
): Promise<boolean> => {
  const { store } = served.mock
  const before = store.world
  const { statusCode, body } = await sent(served, request, token)
  const told = `${token}: ${JSON.stringify(request)} → ${statusCode} ${body}`
  if (statusCode >= 500) throw new Error(told)
  if (statusCode >= 400 && store.world !== before) {
    throw new Error(`A refused request changed the world: ${told}`)
  }
  return statusCode < 300
}
