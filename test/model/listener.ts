import { eventsHeard, lastNumber } from '../../src/world/events.ts'
import type { Served } from '../harness.ts'

/** A client that listens at one record, and notes the numbers of what it hears. */
export class Listener {
  readonly #served: Served
  readonly gid: string
  #sync = ''
  #since = 0
  #heard: string[] = []

  constructor(served: Served, gid: string) {
    this.#served = served
    this.gid = gid
  }

  /** What it has heard, each event in one line. */
  get heard(): readonly string[] {
    return this.#heard
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
export const signature = (event: {
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
