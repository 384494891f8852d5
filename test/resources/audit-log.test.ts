import t, { type Test } from 'tap'
import { checked, type Served, serving } from '../harness.ts'
import { board, said } from './board.ts'

const world: typeof board = transaction => {
  board(transaction)
  const put = (gid: string, resource_type: string, more: object) =>
    transaction.put({ gid, resource_type, ...more })
  put('79', 'user', { name: 'Nina', email: 'nina@f.test', workspaces: [] })
  put('91', 'team', { name: 'Press', organization: '5', visibility: 'secret' })
  put('81', 'portfolio', { name: 'All', workspace: '5', owner: '71' })
  put('51', 'story', { type: 'comment', text: 'Hm', target: '41', created_by: '71' })
  put('52', 'status_update', {
    text: 'Fine',
    parent: '20',
    resource_subtype: 'project_status_update'
  })
  put('53', 'attachment', { name: 'Map', parent: '41', resource_subtype: 'external' })
  put('54', 'task_template', { name: 'Bug', project: '20' })
  put('55', 'project_template', { name: 'Trip', team: '91', workspace: '5' })
  put('56', 'custom_field', {
    name: 'Size',
    workspace: '5',
    resource_subtype: 'text',
    type: 'text'
  })
}

interface Line {
  readonly gid: string
  readonly event_type: string
  readonly event_category: string
  readonly resource: { readonly gid: string; readonly name?: string }
}
interface Page {
  readonly data: readonly Line[]
  readonly next_page: { readonly offset: string } | null
}

const logging = (t: Test) => {
  const served = serving(t, { world, verifyResponses: true })
  const log = async (query = ''): Promise<Page> =>
    checked(t, await served.get(`/workspaces/5/audit_log_events?${query}`)) as unknown as Page
  const types = async (query = '') => (await log(query)).data.map(one => one.event_type)
  return { ...served, log, types }
}

t.test('a line of the audit log as it goes over the wire', async t => {
  const { del, log } = logging(t)
  await del('/tasks/41')
  const { data, next_page } = await log()
  t.strictSame(data, [
    {
      gid: '8000000000000001',
      actor: { actor_type: 'user', email: 'greta@f.test', gid: '71', name: 'Greta' },
      context: { context_type: 'api', api_authentication_method: 'personal_access_token' },
      created_at: '2026-08-08T12:00:00.000Z',
      details: {},
      event_category: 'deletion',
      event_type: 'task_deleted',
      resource: { gid: '41', name: 'Plan', resource_type: 'task' }
    }
  ])
  t.type(next_page?.offset, 'string')
})

/** What is done, and the types of the lines that it makes. */
const deeds: readonly (readonly [does: (one: Served) => Promise<unknown>, ...types: string[]])[] = [
  [one => one.del('/tasks/42'), 'task_deleted'],
  [one => one.del('/projects/21'), 'project_deleted'],
  [one => one.del('/portfolios/81'), 'portfolio_deleted'],
  [one => one.del('/custom_fields/56'), 'custom_field_deleted'],
  [one => one.del('/stories/51'), 'comment_deleted'],
  [one => one.del('/status_updates/52'), 'status_update_deleted'],
  [one => one.del('/attachments/53'), 'attachment_deleted'],
  [one => one.del('/task_templates/54'), 'task_template_deleted'],
  [one => one.del('/project_templates/55'), 'project_template_deleted'],
  [
    one => one.post('/teams', { name: 'New', organization: '5' }),
    'team_created',
    'team_member_added'
  ],
  [
    one =>
      one.post('/tasks/41/attachments', {
        resource_subtype: 'external',
        name: 'M',
        url: 'https://f.test'
      }),
    'attachment_uploaded'
  ],
  [one => one.post('/teams/91/addUser', { user: '72' }), 'team_member_added'],
  [one => one.post('/projects/20/addMembers', { members: ['72'] }), 'project_member_added'],
  [one => one.post('/portfolios/81/addMembers', { members: '72' }), 'portfolio_member_added'],
  [one => one.post('/memberships', { parent: '56', member: '72', access_level: 'editor' })],
  [one => one.put('/teams/91', { visibility: 'public' }), 'team_privacy_settings_changed'],
  [
    one => one.put('/projects/20', { privacy_setting: 'private' }),
    'project_privacy_settings_changed'
  ],
  [one => one.put('/projects/20', { name: 'Take-off' })],
  [one => one.post('/organization_exports', { organization: '5' }), 'workspace_export_started'],
  [one => one.post('/tasks', { name: 'New', projects: ['20'] })]
]

for (const [does, ...expected] of deeds) {
  t.test(`the audit log has ${expected.join(' and ') || 'nothing of the rest'}`, async t => {
    const served = logging(t)
    await does(served)
    t.strictSame(await served.types(), expected, String(does))
  })
}

t.test('who leaves is told as well, and who leaves the workspace leaves all in it', async t => {
  const { post, types } = logging(t)
  await post('/workspaces/5/addUser', { user: '79' })
  await post('/teams/91/addUser', { user: '79' })
  await post('/projects/20/addMembers', { members: ['79'] })
  await post('/projects/20/removeMembers', { members: ['79'] })
  await post('/workspaces/5/removeUser', { user: '79' })
  t.strictSame(
    (await types()).sort(),
    [
      'project_member_added',
      'project_member_removed',
      'team_member_added',
      'team_member_removed',
      'user_deprovisioned',
      'user_invited'
    ].sort()
  )
})

t.test('what has changed is told with the old value and the new one', async t => {
  const { put, log } = logging(t)
  await put('/teams/91', { visibility: 'public' })
  await put('/projects/20', { privacy_setting: 'private' })
  t.match((await log()).data, [
    {
      event_category: 'access_control',
      details: { old_value: 'secret', new_value: 'public' },
      resource: { gid: '91', name: 'Press' }
    },
    { details: { old_value: null, new_value: 'private' }, resource: { gid: '20' } }
  ])
})

t.test('who has become a member, or is one no longer, is told', async t => {
  const { post, log } = logging(t)
  await post('/projects/20/addMembers', { members: ['72'] })
  await post('/projects/20/removeMembers', { members: ['72'] })
  t.match((await log()).data, [
    { event_type: 'project_member_added', details: { member: '72' }, resource: { gid: '20' } },
    { event_type: 'project_member_removed', details: { member: '72' }, resource: { gid: '20' } }
  ])
})

t.test('a project takes its content along without a line for each', async t => {
  const { del, post, types } = logging(t)
  await post('/projects/20/addMembers', { members: ['72'] })
  await del('/projects/20')
  t.strictSame(await types(), ['project_member_added', 'project_deleted'])
})

t.test('filters find lines by time, type, actor and record', async t => {
  const { del, types, pass } = logging(t)
  await del('/tasks/41')
  pass(60_000)
  await del('/tasks/42')
  await del('/projects/21')
  t.strictSame(await types('event_type=task_deleted'), ['task_deleted', 'task_deleted'])
  t.strictSame(await types('resource_gid=21'), ['project_deleted'])
  t.equal((await types('actor_gid=71&actor_type=user')).length, 3)
  t.equal((await types('actor_gid=72')).length, 0)
  t.equal((await types('actor_type=asana')).length, 0)
  t.equal((await types('start_at=2026-08-08T12:00:00Z')).length, 3, 'from then on')
  t.equal((await types('start_at=2026-08-08T12:00:00.001Z')).length, 2)
  t.equal((await types('end_at=2026-08-08T12:01:00Z')).length, 1, 'before then')
})

t.test('a log is of one workspace', async t => {
  const { del, get, types } = logging(t)
  await del('/tags/2')
  await del('/projects/22')
  t.strictSame(await types(), [])
  t.match((await get('/workspaces/6/audit_log_events')).json().data, [
    { event_type: 'project_deleted', resource: { gid: '22' } }
  ])
})

t.test('pages go on for ever, as long as there was anything', async t => {
  const { del, log, pass } = logging(t)
  t.strictSame(await log(), { data: [], next_page: null })
  for (const gid of ['41', '42', '43']) await del(`/tasks/${gid}`)
  const one = await log('limit=2')
  t.equal(one.data.length, 2)
  const two = await log(`limit=2&offset=${one.next_page?.offset}`)
  t.match(two.data, [{ resource: { gid: '43' } }])
  const three = await log(`limit=2&offset=${two.next_page?.offset}`)
  t.strictSame(three.data, [])
  pass(30 * 24 * 3_600_000)
  await del('/tasks/44')
  const four = await log(`limit=2&offset=${three.next_page?.offset}`)
  t.match(four.data, [{ resource: { gid: '44' } }])
})

t.test('an offset of another life goes nowhere', async t => {
  const { mock, del, get, log } = logging(t)
  await del('/tasks/41')
  const { next_page: next } = await log('limit=2')
  mock.store.reset()
  const answer = await get(`/workspaces/5/audit_log_events?limit=2&offset=${next?.offset}`)
  t.equal(answer.statusCode, 400)
  t.match(answer.json(), said('offset: Your pagination token is invalid.'))
})
