import fc from 'fast-check'
import t from 'tap'
import { eventsAfter, eventsHeard, lastNumber } from '../../src/world/events.ts'
import { type Served, serving } from '../harness.ts'
import { pickBy, start, taken, tried } from './ground.ts'
import { Replay } from './replay.ts'
import { type Pick, type Step, steps } from './steps.ts'

/** How many sequences are tried, and how long one is at most. */
const sequences = 40
const longest = 120

/** Records of every kind at which events are listened for, from before the first request on. */
const ears = ['1', '21', '22', '31', '33', '41', '51', '61']

/** A client that listens at one record, and notes the numbers of what it hears. */
class Listener {
  readonly #served: Served
  readonly gid: string
  #sync = ''
  #since = 0
  #heard: string[] = []

  constructor(served: Served, gid: string) {
    this.#served = served
    this.gid = gid
  }

  /** Loses its token, and begins with the one that comes with the refusal. */
  async begin(): Promise<void> {
    const { get, mock } = this.#served
    this.#since = lastNumber(mock.store.world.events)
    const answer = await get(`/events?resource=${this.gid}`)
    if (answer.statusCode !== 412 && !this.#isSilent()) throw new Error(answer.body)
    this.#sync = answer.json().sync
    this.#heard = []
  }

  /** Asks until there is no more, each time twice, for the answer to the same token is the same. */
  async drain(): Promise<void> {
    while (await this.#more()) {}
  }

  /** Takes up one answer; true if it says that there is more. */
  async #more(): Promise<boolean> {
    const path = `/events?resource=${this.gid}&sync=${this.#sync}`
    const [one, again] = [await this.#served.get(path), await this.#served.get(path)]
    if (one.statusCode === 403 && this.#isSilent()) return false
    if (one.statusCode !== 200 || one.body !== again.body) throw new Error(again.body)
    const { data, sync, has_more: more } = one.json()
    if (data.length > 100 || (more && data.length < 100)) throw new Error(one.body)
    this.#heard.push(...data.map(signature))
    this.#sync = sync
    return more
  }

  /** What has gone together with what it was in has left no word. */
  #isSilent(): boolean {
    const { entities, events } = this.#served.mock.store.world
    return !entities.has(this.gid) && !events.heard.has(this.gid)
  }

  /** Throws if it has missed something, has heard something twice or in another order. */
  check(): void {
    const { events } = this.#served.mock.store.world
    const expected = [...eventsHeard(events, this.gid, this.#since)].map(signature)
    if (expected.join('\n') !== this.#heard.join('\n')) {
      throw new Error(
        `${this.gid} has heard\n${this.#heard.join('\n')}\nof\n${expected.join('\n')}`
      )
    }
  }
}

/** An event in one line, be it from the wire or from the world. */
const signature = (event: {
  readonly action: string
  readonly resource: { readonly gid: string }
  readonly parent?: { readonly gid: string } | null
  readonly change?: { readonly field: string; readonly action: string }
}): string =>
  [
    event.action,
    event.resource.gid,
    event.parent?.gid,
    event.change?.field,
    event.change?.action
  ].join(' ')

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
  const served = serving(t, { world: start })
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
        for (const { step, draws } of sequence) {
          const before = store.world
          await tried(served, (steps[step] as (pick: Pick) => Step)(pickBy(draws, before)))
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
    { numRuns: sequences }
  )
  t.ok(longestStream > 100, 'there was more than one answer holds')
})
