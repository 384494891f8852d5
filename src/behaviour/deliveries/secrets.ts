import type { Chance } from '../../world/chance.ts'
import type { Transaction } from '../../world/transaction.ts'

/** A secret that was just drawn, and how many there were before it. */
export interface Secret {
  readonly text: string
  readonly number: number
}

/** Draws the next secret of the world. */
export const drawn = (chance: Chance, transaction: Transaction): Secret => {
  const number = transaction.world.draws
  transaction.set({ draws: number + 1 })
  return { text: chance(number), number }
}
