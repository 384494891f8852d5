import fc from 'fast-check'
import t from 'tap'
import type { Transaction } from '../../../src/world/transaction.ts'
import { checked, serving } from '../../harness.ts'
import { gidsIn, said, board as world } from '../board.ts'

const compact = { resource_type: 'task', resource_subtype: 'default_task' }

/** Tasks of a user: open, done in July, done in August; each changed when it was done, the open one in June. */
const dated = (transaction: Transaction): void => {
  world(transaction)
  const put = (gid: string, more: object) =>
    transaction.put({ gid, ...compact, name: gid, workspace: '5', assignee: '71', ...more })
  const [june, july, august] = ['06', '07', '08'].map(month => `2026-${month}-01T00:00:00.000Z`)
  const memberships = (rank: string) => [{ project: '21', section: '33', rank }]
  put('61', { completed: false, modified_at: june, memberships: memberships('a0') })
  put('62', {
    ...{ completed: true, completed_at: july, modified_at: july },
    memberships: memberships('a1')
  })
  put('63', {
    ...{ completed: true, completed_at: august, modified_at: august },
    memberships: memberships('a2')
  })
}

t.test('the tasks of a project are the tasks of its sections, in their order', async t => {
  const { get } = serving(t, { world })
  const whole = gidsIn(await get('/projects/20/tasks'))
  const sections = gidsIn(await get('/projects/20/sections'))
  const parts = await Promise.all(sections.map(gid => get(`/sections/${gid}/tasks`)))
  t.strictSame(parts.flatMap(gidsIn), whole)
  t.strictSame(whole, ['41', '42', '43'])
  t.strictSame(gidsIn(await get('/tasks?project=20')), whole)
  t.strictSame(gidsIn(await get('/tasks?section=31')), ['41', '42'])
})

t.test('a list has compact tasks', async t => {
  const { get } = serving(t, { world: dated })
  t.strictSame(checked(t, await get('/tasks?project=21&limit=1')).data, [
    { gid: '61', name: '61', ...compact }
  ])
})

t.test('the assigned tasks of a workspace are listed', async t => {
  const { get } = serving(t, { world: dated })
  t.strictSame(gidsIn(await get('/tasks?assignee=me&workspace=5')), ['61', '62', '63'])
  t.strictSame(gidsIn(await get('/tasks?assignee=72&workspace=5')), [])
  t.strictSame(gidsIn(await get('/tasks?assignee=me&workspace=6')), [])
})

t.test('older clients ask for them in the workspace, and name who it is', async t => {
  const { get } = serving(t, { world: dated })
  const page = checked(t, await get('/workspaces/5/tasks?assignee=me&limit=2'))
  t.match(page.data, [{ gid: '61' }, { gid: '62' }])
  t.match(page, { next_page: { path: /^\/workspaces\/5\/tasks\?assignee=me/ } })
  const since = '/workspaces/5/tasks?assignee=me&completed_since=now'
  t.strictSame(gidsIn(await get(since)), ['61'])
  const nobody = await get('/workspaces/5/tasks')
  t.equal(nobody.statusCode, 400)
  t.match(nobody.json(), said(/^Must specify exactly one of .*, or assignee \+ workspace$/))
})

t.test('the tasks of a tag and of a user task list are listed by these as well', async t => {
  const { get, post } = serving(t, {
    world: transaction => {
      dated(transaction)
      const list = { resource_type: 'user_task_list', owner: '71', workspace: '5' }
      transaction.put({ gid: '90', ...list })
    }
  })
  checked(t, await post('/tasks/61/addTag', { tag: '3' }))
  t.strictSame(gidsIn(await get('/tasks?tag=3')), ['8', '61'])
  t.strictSame(gidsIn(await get('/tasks?tag=3&completed_since=now')), ['8', '61'])
  t.strictSame(gidsIn(await get('/tasks?user_task_list=90')), ['61', '62', '63'])
  t.strictSame(gidsIn(await get('/tasks?user_task_list=90&completed_since=now')), ['61'])
})

t.test('a list of tasks needs exactly one scope', async t => {
  const { get } = serving(t, { world })
  const refused = async (query: string, message: string, status = 400) => {
    const answer = await get(`/tasks${query}`)
    t.equal(answer.statusCode, status)
    t.match(answer.json(), said(message))
  }
  await refused('', 'You should specify one of workspace, project, tag, section, user_task_list')
  const one =
    'Must specify exactly one of project, tag, section, user task list, or assignee + workspace'
  await refused('?workspace=5', one)
  await refused('?assignee=me', one)
  await refused('?project=20&assignee=me', one)
  await refused('?project=20&section=31', one)
  await refused('?project=20&workspace=5', one)
  await refused('?project=20&tag=1', one)
  await refused('?tag=1&workspace=5', one)
  await refused('?project=1', 'You do not have access to this project.', 403)
  await refused('?section=1', 'You do not have access to this section.', 403)
  await refused('?assignee=@1&workspace=5', 'assignee: Not an email, GID, or "me": @1')
})

t.test('completed_since keeps what is open, and what was done since', async t => {
  const { get } = serving(t, { world: dated })
  for (const path of ['/tasks?project=21', '/projects/21/tasks?', '/sections/33/tasks?']) {
    const since = async (moment: string) => gidsIn(await get(`${path}&completed_since=${moment}`))
    t.strictSame(await since('now'), ['61'])
    t.strictSame(await since('2026-07-15T00:00:00Z'), ['61', '63'])
    t.strictSame(await since('2026-08-01'), ['61', '63'])
    t.strictSame(await since('2026-01-01'), ['61', '62', '63'])
  }
  t.strictSame(gidsIn(await get('/tasks?assignee=me&workspace=5&completed_since=now')), ['61'])
})

t.test('modified_since keeps what changed since', async t => {
  const { get } = serving(t, { world: dated })
  const since = async (more: string) => gidsIn(await get(`/tasks?project=21&${more}`))
  t.strictSame(await since('modified_since=2026-07-01T00:00:00Z'), ['62', '63'])
  t.strictSame(await since('modified_since=2026-07-02T00:00:00Z&completed_since=now'), [])
  t.strictSame(await since('modified_since=2026-01-01T00:00:00Z&completed_since=now'), ['61'])
})

t.test('a moment that is none is refused', async t => {
  const { get } = serving(t, { world })
  const refused = async (query: string, message: string) => {
    const answer = await get(`/tasks?project=20&${query}`)
    t.equal(answer.statusCode, 400)
    t.match(answer.json(), said(message))
  }
  const words = 'Date must be in ISO-8601 (yyyy-mm-dd) format, not: soon'
  await refused('completed_since=soon', `completed_since: ${words}`)
  await refused('modified_since=soon', `modified_since: ${words}`)
})

t.test('more than a thousand tasks need pages', async t => {
  const many = (transaction: Transaction) => {
    world(transaction)
    for (let at = 0; at < 999; at += 1) {
      const memberships = [
        { project: '20', section: '32', rank: `b${String(at).padStart(4, '0')}1` }
      ]
      const gid = String(10_000 + at)
      transaction.put({ gid, ...compact, name: 'x', workspace: '5', memberships })
    }
  }
  const { get } = serving(t, { world: many })
  const whole = await get('/projects/20/tasks')
  t.equal(whole.statusCode, 400)
  const message =
    'The result is too large. You should use pagination (may require specifying a workspace)!'
  t.match(whole.json(), said(message))
  const page = (await get('/projects/20/tasks?limit=100')).json()
  t.equal(page.data.length, 100)
  t.type(page.next_page.offset, 'string')
})

t.test('the tasks of a tag are listed', async t => {
  const { get, post } = serving(t, { world })
  t.strictSame(gidsIn(await get('/tags/1/tasks')), ['8'])
  checked(t, await post('/tasks/41/addTag', { tag: '1' }))
  t.strictSame(gidsIn(await get('/tags/1/tasks?limit=5')), ['8', '41'])
})

/** What may happen between two pages: a task comes, goes, or moves to another section. */
const steps = fc.array(
  fc.record({
    what: fc.constantFrom('add', 'move', 'remove', 'page', 'page'),
    gid: fc.constantFrom('41', '42', '43', '44'),
    where: fc.constantFrom('31', '32')
  }),
  { maxLength: 25 }
)

type Step = typeof steps extends fc.Arbitrary<(infer One)[]> ? One : never

/** Reads a project page by page, and does the steps on the way; answers all that the pages had. */
const readWith = async (all: readonly Step[], limit: number): Promise<string[]> => {
  const { get, post, del, app } = serving(t, { world })
  const seen: string[] = []
  let rest: string | undefined = ''
  const page = async () => {
    const body = (await get(`/projects/20/tasks?limit=${limit}${rest}`)).json()
    seen.push(...body.data.map(({ gid }: { gid: string }) => gid))
    rest = body.next_page ? `&offset=${body.next_page.offset}` : undefined
  }
  const does: Record<string, (step: Step) => Promise<unknown>> = {
    page: async () => rest !== undefined && (await page()),
    add: () => post('/tasks', { name: 'new', projects: ['20'] }),
    move: ({ gid, where }) => post(`/sections/${where}/addTask`, { task: gid }),
    remove: ({ gid }) => del(`/tasks/${gid}`)
  }
  await page()
  for (const step of all) await does[step.what]?.(step)
  while (rest !== undefined) await page()
  await app.close()
  return seen
}

t.test('pages neither repeat nor lose a task that stays, whatever comes and goes', async () => {
  await fc.assert(
    fc.asyncProperty(steps, fc.integer({ min: 1, max: 3 }), async (all, limit) => {
      const seen = await readWith(all, limit)
      const touched = all.flatMap(({ what, gid }) => (/add|page/.test(what) ? [] : [gid]))
      const stayed = (['41', '42', '43'] as const).filter(gid => !touched.includes(gid))
      return stayed.every(gid => seen.filter(one => one === gid).length === 1)
    }),
    { numRuns: 25 }
  )
})
