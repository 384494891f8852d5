import fc from 'fast-check'
import t from 'tap'
import type { Courier, Outgoing, Reply } from '../../src/behaviour/deliveries/courier.ts'
import { advanced } from '../../src/world/clock.ts'
import { broken, fine, handshake } from '../couriers.ts'
import { type Served, serving } from '../harness.ts'
import { open, pickBy, seed, start, type Taken, taken, tried } from './ground.ts'
import { Listener, signature } from './listener.ts'
import { type Pick, type Step, steps } from './steps.ts'

/** How many sequences are tried, and how long one is at most. */
const sequences = 30
const longest = 60

/** Records of every kind that need no filters, each with a webhook from before the first request on. */
const ears = ['21', '22', '31', '33', '41', '51', '61']

/** How targets are at a time: all of them. */
const moods: readonly Reply[] = [fine, fine, fine, broken, { failure: 'Nobody is there.' }]

/** Targets that take what they are sent, or not, as the mood is. */
class Targets {
  mood: Reply = fine
  refusals = 0
  /** What each target has taken, each event in one line. */
  readonly taken = new Map<string, string[]>()

  readonly courier: Courier = async outgoing => {
    const shaken = handshake(outgoing)
    if (shaken) return shaken
    if (this.mood === fine) this.#take(outgoing)
    else this.refusals++
    return this.mood
  }

  #take({ url, body }: Outgoing): void {
    const known = this.taken.get(url) ?? []
    this.taken.set(url, [...known, ...JSON.parse(body).events.map(signature)])
  }

  begin(): void {
    this.mood = fine
    this.taken.clear()
  }
}

const targetOf = (gid: string): string => `http://${gid}.test/`

const subscribed = async ({ mock, post }: Served): Promise<void> => {
  for (const gid of ears) await post('/webhooks', { resource: gid, target: targetOf(gid) })
  await mock.dispatcher.idle()
}

/** Time goes by, now and then enough for another try. */
const wait = ({ mock }: Served, [minutes = 0]: readonly number[]): Promise<void> =>
  mock.dispatcher.move(clock => advanced(clock, (minutes % 7) * 60_000))

/** Throws where a webhook was told otherwise than its record tells by /events. */
const compare = (targets: Targets, listeners: readonly Listener[]): void => {
  for (const { gid, heard } of listeners) {
    const told = targets.taken.get(targetOf(gid)) ?? []
    if (told.join('\n') !== heard.join('\n')) {
      throw new Error(`${gid} was told\n${told.join('\n')}\nof\n${heard.join('\n')}`)
    }
  }
}

/** Takes the steps one after the other, with targets in some mood and time between them. */
const live = async (
  served: Served,
  targets: Targets,
  sequence: readonly Taken[]
): Promise<void> => {
  for (const { step, draws, token } of sequence) {
    targets.mood = moods[(draws[1] ?? 0) % moods.length] ?? fine
    const request = (steps[step] as (pick: Pick) => Step)(pickBy(draws, served.mock.store.world))
    await tried(served, request, token)
    await wait(served, draws)
  }
}

t.test('webhooks are told what /events tells: all of it, once, in order', async t => {
  const targets = new Targets()
  const served = serving(t, { world: start, resources: open, courier: targets.courier })
  const { store, dispatcher } = served.mock
  await fc.assert(
    fc.asyncProperty(
      fc.array(taken, { minLength: 10, maxLength: longest, size: 'max' }),
      async sequence => {
        store.reset()
        targets.begin()
        await subscribed(served)
        const listeners = ears.map(gid => new Listener(served, gid))
        for (const listener of listeners) await listener.begin()
        await live(served, targets, sequence)
        for (const listener of listeners) await listener.drain()
        targets.mood = fine
        await dispatcher.move(clock => advanced(clock, 24 * 3_600_000))
        compare(targets, listeners)
      }
    ),
    { numRuns: sequences, seed }
  )
  t.ok(targets.refusals > 0, `and there were targets that had to be told again, with SEED=${seed}`)
})
