import type { Test } from 'tap'
import { apiPath } from '../../src/behaviour/envelope.ts'
import { defaultPlan } from '../../src/behaviour/jobs/plan-text.ts'
import { kitOf, mockOf } from '../../src/behaviour/mock.ts'
import { answerShape } from '../../src/contract/contract.ts'
import type { Operation } from '../../src/contract/operation.ts'
import { loadWorld } from '../../src/fixtures/load.ts'
import { createApp } from '../../src/http/app.ts'
import { asanaRoutes } from '../../src/http/asana.ts'
import { resources } from '../../src/resources/resources.ts'
import { asana, signedIn } from '../harness.ts'
import { type Fields, type Situation, worldOf } from './situations.ts'

/** A request to the live service, and what it answered. */
export interface Recording {
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly body: { readonly data?: Fields } | null
  readonly response: { readonly data: unknown }
  readonly source: string
}

/** Who asked when a recording was made. */
const callers: Readonly<Record<string, Fields>> = {
  NangoHQ: { gid: '1211440844472372', name: 'Nango API' },
  JupiterOne: { gid: '1202074680999655', name: 'Person 1' }
}

/** Asks the same of a mock that has what the recorded answer speaks of; hands back the body of its answer. */
export const replayed = async (t: Test, recording: Recording): Promise<unknown> => {
  const situation = situationOf(recording)
  const kit = kitOf(asana, resources, defaultPlan)
  const files = [
    { name: 'situation.json', text: JSON.stringify(worldOf(situation)) },
    { name: 'recording.json', text: JSON.stringify({ data: savedIn(situation) }) }
  ]
  const { world } = loadWorld(files, kit, Date.now())
  const app = createApp()
  asanaRoutes(app, mockOf(kit, world, { verifyResponses: true }))
  t.teardown(() => app.close())
  const { method, path, query, body } = recording
  const answer = await app.inject({
    method: method as 'GET',
    url: `${apiPath}${path}?${new URLSearchParams(query)}`,
    headers: signedIn,
    ...(body && { payload: body })
  })
  return answer.json()
}

const situationOf = (recording: Recording): Situation => {
  const { path, query, body, response, source } = recording
  const [operation, gids] = operationAt(recording.method, path)
  const caller = callers[source.split('/')[0] ?? ''] ?? { gid: '1' }
  const { data } = response
  const shape = answerShape(asana, operation)
  const of = shape.kind === 'list' ? shape.of : shape
  const type = of.kind === 'reference' ? of.type : undefined
  return {
    operation,
    gids,
    caller: operation.id === 'getUser' ? (data as Fields) : caller,
    asked: { ...query, ...body?.data },
    answered: ([data].flat() as Fields[]).filter(one => 'gid' in one),
    type
  }
}

/** What the service answered is there before it is asked for; what a request makes is not, but all it speaks of. */
const savedIn = ({ operation, answered, type }: Situation): Fields[] => {
  const makes = operation.method === 'POST'
  if (makes) return answered.flatMap(one => Object.values(one).flatMap(recordsIn))
  return answered.map(one => ({ resource_type: type, ...one }))
}

const recordsIn = (value: unknown): Fields[] =>
  [value].flat().filter((one): one is Fields => typeof one === 'object' && one !== null)

const operationAt = (
  method: string,
  path: string
): [Operation, Readonly<Record<string, string>>] => {
  const known = path.replace('/organizations/', '/workspaces/')
  for (const operation of asana.operations) {
    if (operation.method !== method) continue
    const pattern = operation.path.replaceAll(/{(\w+)}/g, '(?<$1>[^/]+)')
    const match = new RegExp(`^${pattern}$`).exec(known)
    if (match) return [operation, { ...match.groups }]
  }
  throw new Error(`The contract has no ${method} ${path}.`)
}
