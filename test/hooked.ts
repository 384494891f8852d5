import type { LightMyRequestResponse } from 'fastify'
import type { Test } from 'tap'
import { courierFor } from '../src/http/courier.ts'
import { type Served, type Setup, serving } from './harness.ts'
import { type Receiver, receiver } from './receiver.ts'
import { board } from './resources/board.ts'

/** A mock whose world is the board, and a receiver for its webhooks. */
export interface Hooked extends Served {
  readonly target: Receiver
  /** Creates a webhook on a record; its target is the receiver, by a path of its own. */
  hook(resource: string, more?: object, path?: string): Promise<LightMyRequestResponse>
  /** Renames a task of the board: one event for each webhook that hears it. */
  rename(name: string): Promise<LightMyRequestResponse>
}

/** Serves the board, with a way out as patient as the mock is: a busy machine may hold up a test for seconds. */
export const hooked = async (t: Test, setup: Setup = {}): Promise<Hooked> => {
  const served = serving(t, { world: board, courier: courierFor(), ...setup })
  const target = await receiver(t)
  return {
    ...served,
    target,
    hook: (resource, more = {}, path = '') =>
      served.post('/webhooks', { resource, target: `${target.url}${path}`, ...more }),
    rename: name => served.put('/tasks/41', { name })
  }
}
