import type { JsonObject } from '../world/entity.ts'
import { clockView } from './clock.ts'
import type { Desk, Handlers } from './control.ts'

/** The operations on the world as a whole. */
export const worldHandlers: Handlers = {
  getHealth: () => ({ status: 'ok' }),
  reset: (_asked, desk) => {
    desk.mock.store.reset()
    return worldView(desk)
  },
  exportWorld: (_asked, { mock, exportWorld }) => {
    mock.store.settle()
    return exportWorld()
  },
  importWorld: async ({ body }, desk) => {
    await desk.importWorld({ name: 'PUT /__admin/world', text: String(body) })
    return worldView(desk)
  }
}

/** In a few numbers, what the world holds. */
export const worldView = ({ mock }: Desk): JsonObject => {
  mock.store.settle()
  const { types } = mock.store.world
  const counts = [...mock.contract.types.values()].flatMap(({ name, collection }) => {
    const count = types.get(name)?.size ?? 0
    return count > 0 ? [[collection, count]] : []
  })
  return { clock: clockView(mock.store), records: Object.fromEntries(counts) }
}
