import fc from 'fast-check'
import t from 'tap'
import { type Served, serving } from '../harness.ts'
import { pickBy, seed, start, taken, tried } from './ground.ts'
import { invariants } from './invariants.ts'
import { type Pick, type Step, steps } from './steps.ts'

/** How many sequences are tried, and how long one is at most. */
const sequences = 2000
const longest = 16

const refuseBroken = ({ mock }: Served): void => {
  for (const [name, broken] of Object.entries(invariants)) {
    const [sentence] = broken(mock.store.world, mock)
    if (sentence) throw new Error(`${name}: ${sentence}`)
  }
}

t.test('whatever is asked by whomever in whatever order, the world stays whole', async t => {
  const served = serving(t, { world: start, verifyResponses: true })
  const { store } = served.mock
  const succeeded = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.array(taken, { minLength: 1, maxLength: longest }), async sequence => {
      store.reset()
      for (const { step, draws, token } of sequence) {
        const request = (steps[step] as (pick: Pick) => Step)(pickBy(draws, store.world))
        if (await tried(served, request, token)) succeeded.add(step)
      }
      refuseBroken(served)
    }),
    { numRuns: sequences, seed }
  )
  t.strictSame(
    Object.keys(steps).filter(step => !succeeded.has(step)),
    [],
    `every step has succeeded somewhere, with SEED=${seed}`
  )
})
