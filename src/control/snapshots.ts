import { nearest } from '../contract/nearest.ts'
import { timestamp } from '../world/clock.ts'
import type { JsonObject } from '../world/entity.ts'
import type { Store } from '../world/store.ts'
import type { Handlers } from './control.ts'
import { ControlError } from './failure.ts'
import { worldView } from './world.ts'

/** The operations on worlds that were kept. */
export const snapshotHandlers: Handlers = {
  listSnapshots: (_asked, { mock }) => listed(mock.store),
  takeSnapshot: ({ body }, { mock }) => {
    const { name } = body as { name: string }
    return { name, at: timestamp(mock.store.snapshot(name).at) }
  },
  restoreSnapshot: ({ parameters }, desk) => {
    const { store } = desk.mock
    const name = String(parameters['name'])
    if (!store.restore(name)) throw unknown(store, name)
    return worldView(desk)
  },
  deleteSnapshot: ({ parameters }, { mock: { store } }) => {
    const name = String(parameters['name'])
    if (!store.forget(name)) throw unknown(store, name)
    return listed(store)
  }
}

const listed = ({ snapshots }: Store): JsonObject => ({
  snapshots: [...snapshots].map(([name, { at }]) => ({ name, at: timestamp(at) }))
})

const unknown = ({ snapshots }: Store, name: string): ControlError => {
  const known = [...snapshots.keys()]
  return new ControlError(404, `There is no snapshot "${name}"${nearest(name, known)}`)
}
