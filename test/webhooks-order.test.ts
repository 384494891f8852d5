import type { ServerResponse } from 'node:http'
import t from 'tap'
import { courierFor } from '../src/http/courier.ts'
import { advanced } from '../src/world/clock.ts'
import { hooked } from './hooked.ts'
import type { Told } from './receiver.ts'

const minute = 60_000

/** How a target behaves, and whether it has then taken what it was sent. */
const manners: readonly (readonly [string, boolean, (response: ServerResponse) => unknown])[] = [
  ['well', true, response => response.end()],
  ['slowly', true, response => setTimeout(() => response.end(), 30)],
  ['with a failure', false, response => response.writeHead(500).end()],
  ['not at all', false, () => undefined],
  ['with a redirect', false, response => response.writeHead(307, { location: '/there' }).end()],
  ['with a huge body', true, response => response.end('x'.repeat(1_000_000))],
  ['without a body', true, response => response.writeHead(204).end()],
  ['by hanging up', false, response => response.destroy()]
]

t.test(
  'however a target answers, it is told of everything, in order, and of nothing twice that it has taken',
  async t => {
    // Long enough for a busy machine, and not so long that the test waits for it for minutes.
    const courier = courierFor({ patience: 5000 })
    const { hook, rename, target, mock, get } = await hooked(t, { courier })
    const { data } = (await hook('41', { filters: [{ resource_type: 'story' }] })).json()
    await mock.dispatcher.idle()
    const taken: Told[] = []
    target.answer((response, { events }, count) => {
      const [, takes, answer] = manners[count % manners.length] as (typeof manners)[number]
      if (takes) taken.push(...events)
      answer(response)
    })
    for (let round = 1; round <= 3; round += 1) {
      for (let at = 1; at <= 10; at += 1) await rename(`Name ${round}.${at}`)
      await mock.dispatcher.move(clock => advanced(clock, 30 * minute))
    }
    target.answer((response, { events }) => {
      taken.push(...events)
      response.end()
    })
    await mock.dispatcher.move(clock => advanced(clock, 60 * minute))
    const stories = (await get('/tasks/41/stories')).json().data as { gid: string }[]
    t.equal(stories.length, 30)
    t.strictSame(
      taken.map(({ resource }) => resource.gid),
      stories.map(({ gid }) => gid)
    )
    t.ok(target.received.every(({ genuine }) => genuine))
    t.ok(
      target.received.every(({ path }) => path === ''),
      'no redirect was followed'
    )
    t.match((await get(`/webhooks/${data.gid}`)).json().data, { delivery_retry_count: 0 })
  }
)
