import type { Mock } from '../behaviour/mock.ts'
import type { JsonObject } from '../world/entity.ts'
import { type Limits, planLimits } from '../world/limits.ts'
import type { Handlers } from './control.ts'

/** The operations on how much a token may ask for. */
export const limitHandlers: Handlers = {
  getLimits: (_asked, { mock }) => limitsView(mock),
  setLimits: ({ body }, { mock }) => {
    const { plan = 'off', ...limits } = body as Limits & { plan?: keyof typeof planLimits }
    mock.store.transact(transaction =>
      transaction.set({ limits: { ...planLimits[plan], ...limits } })
    )
    return limitsView(mock)
  }
}

/** The limits of the world, and what each token has used of them. */
const limitsView = ({ store, usage }: Mock): JsonObject => ({
  limits: { ...store.world.limits },
  usage: [...usage.shown].map(([token, used]) => ({ token, ...used }))
})
