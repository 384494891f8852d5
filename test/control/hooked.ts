import type { Test } from 'tap'
import { byHand, type Open } from '../couriers.ts'
import { type Rig, rigFor } from './harness.ts'

/** A rig with a webhook on its task, whose heartbeat waits for an answer. */
export interface Hooked extends Rig {
  readonly open: readonly Open[]
  readonly gid: string
  /** Creates another webhook on the task, and answers its gid. */
  hook(target: string): Promise<string>
  /** Gives the task another name. */
  rename(): Promise<void>
}

const headers = { authorization: 'Bearer any' }

export const hookedFor = async (t: Test): Promise<Hooked> => {
  const { courier, open } = byHand()
  const rig = rigFor(t, { courier })
  let count = 0
  const send = async (method: 'POST' | 'PUT', path: string, data: object) =>
    (await rig.app.inject({ method, url: `/api/1.0${path}`, headers, payload: { data } })).json()
  const filters = [{ resource_type: 'task' }]
  const hook = async (target: string): Promise<string> =>
    (await send('POST', '/webhooks', { resource: '8', target, filters })).data.gid
  const rename = async () => {
    count += 1
    await send('PUT', '/tasks/8', { name: `Name ${count}` })
  }
  return { ...rig, open, gid: await hook('http://a.test/'), hook, rename }
}
