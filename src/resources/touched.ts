import type { Transaction } from '../world/transaction.ts'

/** Lets a record count as changed by what comes or goes beside it; nothing for one that is not there. */
export const touch = (transaction: Transaction, gid: unknown): void => {
  const entity = transaction.find(String(gid))
  if (entity) transaction.update(entity, {})
}
