import fc from 'fast-check'
import t from 'tap'
import { eventsAfter, lastNumber } from '../../src/world/events.ts'
import { type Served, serving } from '../harness.ts'
import { open, pickBy, seed, start, taken, tried } from './ground.ts'
import { Listener } from './listener.ts'
import { Replay } from './replay.ts'
import { type Pick, type Step, steps } from './steps.ts'

/** How many sequences are tried, and how long one is at most. */
const sequences = 25
const longest = 240

/** Records of every kind at which events are listened for, from before the first request on. */
const ears = ['1', '21', '22', '31', '33', '41', '51', '61']

/** Now and then somebody asks, and now and then somebody loses the thread. */
const listenOrNot = async (
  listeners: readonly Listener[],
  [which = 0, what = 0]: readonly number[]
): Promise<void> => {
  const listener = listeners[which % listeners.length]
  if (what % 4 === 0) await listener?.drain()
  if (what % 13 === 0) await listener?.begin()
}

const nothingIsOutside = ({ mock }: Served): void => {
  for (const { heard, resource } of eventsAfter(mock.store.world.events, 0)) {
    if (!heard.includes('1')) throw new Error(`The workspace did not hear of ${resource.gid}`)
  }
}

t.test('whoever listens hears what the world has changed: all of it, once, in order', async t => {
  const served = serving(t, { world: start, resources: open })
  const { store } = served.mock
  let longestStream = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(taken, { minLength: 20, maxLength: longest, size: 'max' }),
      async sequence => {
        store.reset()
        const replay = new Replay(store.world)
        const listeners = ears.map(gid => new Listener(served, gid))
        for (const listener of listeners) await listener.begin()
        for (const { step, draws, token } of sequence) {
          const before = store.world
          await tried(served, (steps[step] as (pick: Pick) => Step)(pickBy(draws, before)), token)
          replay.catchUp(before, store.world)
          await listenOrNot(listeners, draws)
        }
        for (const listener of listeners) {
          await listener.drain()
          listener.check()
        }
        nothingIsOutside(served)
        longestStream = Math.max(longestStream, lastNumber(store.world.events))
      }
    ),
    { numRuns: sequences, seed }
  )
  t.ok(longestStream > 100, `there was more than one answer holds, with SEED=${seed}`)
})
