import t from 'tap'
import { loadWorld } from '../../src/fixtures/load.ts'
import { resources } from '../../src/resources/resources.ts'
import type { World } from '../../src/world/world.ts'
import { circumstances } from '../every-operation/circumstances.ts'
import { requests } from '../every-operation/requests.ts'
import { kit } from '../fixtures/kit.ts'
import { asana, noon, tokenOf } from '../harness.ts'
import { served as serving } from './asking.ts'
import { gidsIn } from './gids.ts'

const served = new Set(resources.flatMap(({ operations }) => Object.keys(operations)))
const { mock: whole, gids } = await circumstances(t)
const exported = JSON.parse(await (await fetch(`${whole.url}/__admin/world`)).text())
// What is nowhere is everybody's, so these two get a place.
exported.goals[0].owner = gids['me']
exported.task_templates[0].project = gids['project']
const elsewhere = `
workspaces: [{gid: '6', name: Elsewhere}]
users: [{gid: '79', name: Sid, workspaces: [Elsewhere]}]
workspace_memberships: [{gid: '78', user: Sid, workspace: Elsewhere}]
`
const { world } = loadWorld(
  [
    { name: 'world.json', text: JSON.stringify(exported) },
    { name: 'elsewhere.yaml', text: elsewhere }
  ],
  kit,
  noon
)
const everybody = { ...world, grants: world.grants.set(tokenOf('79'), { user: '79' }) }
const own = ['6', '78', '79']

/** Whether two worlds hold the same, but for what is sent to their webhook, whoever asks. */
const same = (one: World, other: World): boolean =>
  (Object.keys(other) as (keyof World)[]).every(
    part => part === 'outbox' || part === 'agenda' || one[part] === other[part]
  )

/** As a stranger's request is refused: what it names is not seen, or is nobody whom it may name there. */
const isRefusal = (status: number, body: string): boolean =>
  status === 404 ||
  (status === 403 && body.includes('You do not have access to this')) ||
  (status === 400 && /Unknown object|Not a user in/.test(body))

t.test('nobody of another workspace comes to anything by any operation', async t => {
  const { mock, ask } = serving(t, everybody)
  for (const { id, method, path } of asana.operations.filter(one => served.has(one.id))) {
    const { path: named = [], query = {}, data, form } = requests[id]?.(gids) ?? {}
    const places = [...named]
    const url = path.replaceAll(/{\w+}/g, () => String(places.shift()))
    const asked = new URLSearchParams(query as Record<string, string>)
    const { statusCode, body } = await ask('79', `${method} ${url}?${asked}`, data ?? form)
    const seen = gidsIn(statusCode < 300 ? JSON.parse(body) : {}).filter(gid => !own.includes(gid))
    const told = `${id}: ${statusCode} ${body.slice(0, 200)}`
    t.ok(statusCode < 300 ? seen.length === 0 : isRefusal(statusCode, body), told)
    t.ok(same(mock.store.world, everybody), `${id} changes nothing`)
  }
})
