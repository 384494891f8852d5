import { createHash, randomBytes } from 'node:crypto'

/** Gives the nth secret of a world: 32 hexadecimal digits that nobody guesses. Handed in, so that a test can hold it. */
export type Chance = (nth: number) => string

/** Secrets that were never seen before. */
export const byChance: Chance = () => randomBytes(16).toString('hex')

/** The same secrets for the same seed. */
export const seeded =
  (seed: number): Chance =>
  nth =>
    createHash('sha256').update(`${seed} ${nth}`).digest('hex').slice(0, 32)
