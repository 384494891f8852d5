import t from 'tap'
import type { Transaction } from '../../../src/world/transaction.ts'
import { asana, checked, noon, serving } from '../../harness.ts'
import { archive as world } from '../searched.ts'

const gidsOf = (data: unknown) => (data as { gid: string }[]).map(({ gid }) => gid)

/** What each query finds in workspace 5, in order: latest change first unless it says otherwise. */
const finds: readonly (readonly [query: string, found: string])[] = [
  ['', '101 102 103 104 105'],
  ['text=website', '101 103'],
  ['text=WEB%20write', '101'],
  ['text=ebsite', ''],
  ['text=website&sort_by=relevance', '103 101'],
  ['resource_subtype=milestone', '104'],
  ['assignee.any=me', '101 105'],
  ['assignee.any=71,adam@f.test', '101 102 105'],
  ['assignee.any=null', '103 104'],
  ['assignee.any=null,%2072,', '102 103 104'],
  ['assignee.any=', '101 102 103 104 105'],
  ['assignee.not=me', '102 103 104'],
  ['assignee.not=null', '101 102 105'],
  ['portfolios.any=60', '101 102'],
  ['projects.any=20', '101 102'],
  ['projects.any=20,21', '101 102'],
  ['projects.any=null', '103 104 105'],
  ['projects.not=21', '101 103 104 105'],
  ['projects.all=20,21', '102'],
  ['sections.any=30,32', '101 102 105'],
  ['sections.not=30', '102 103 104 105'],
  ['sections.all=31,32', '102'],
  // With both, either will do; what else is asked for has to be so as well.
  ['projects.any=21&sections.any=30', '101 102'],
  ['sections.any=30&projects.any=21', '101 102'],
  ['sections.any=32&projects.any=null', '102 103 104 105'],
  ['sections.any=30&projects.any=', '101'],
  ['sections.any=30&projects.not=20', ''],
  ['sections.any=30&projects.any=21&assignee.any=72', '102'],
  ['tags.any=1,3', '101 102'],
  ['tags.not=3', '102 103 104 105'],
  ['tags.all=1,3', '101'],
  ['teams.any=41', '101 102'],
  ['followers.any=72', '102'],
  ['followers.not=72', '101 103 104 105'],
  ['created_by.any=72', '104'],
  ['created_by.not=72', '101 102 103 105'],
  ['assigned_by.any=72', '101'],
  ['assigned_by.not=72', '102 103 104 105'],
  ['liked_by.not=me', '101 102 104 105'],
  ['commented_on_by.not=72', '101 102 103 104'],
  ['commented_on_by.not=71', '101 102 103 104 105'],
  ['due_on.before=2026-08-10', '103'],
  ['due_on.after=2026-08-10', '104'],
  ['due_on=2026-08-10', '101'],
  ['due_on=null', '102 105'],
  ['due_at.before=2026-08-12T12:00:00Z', '104'],
  ['due_at.after=2026-08-12T12:00:00%2B02:00', ''],
  ['start_on.before=2026-08-05', '103'],
  ['start_on.after=2026-08-04', ''],
  ['start_on=2026-08-04', '103'],
  ['start_on=null', '101 102 104 105'],
  ['created_on.before=2026-08-03', '101 102'],
  ['created_on.after=2026-08-03', '104 105'],
  ['created_on=2026-08-03', '103'],
  ['created_on=null', ''],
  ['created_at.before=2026-08-03T10:00:00Z', '101 102'],
  ['created_at.after=2026-08-03T10:00:00.000Z', '104 105'],
  // A second that was put in between belongs to the day that it ends.
  ['created_at.after=2026-08-02T23:59:60Z', '103 104 105'],
  ['completed_on.before=2026-08-06', '103'],
  ['completed_on.after=2026-08-05', ''],
  ['completed_on=null', '101 102 104 105'],
  ['completed_at.before=2026-08-06T00:00:00Z', '103'],
  ['completed_at.after=2026-08-06T00:00:00Z', ''],
  ['modified_on.before=2026-08-06', '105'],
  ['modified_on.after=2026-08-07', '101 102'],
  ['modified_on=2026-08-07', '103'],
  ['modified_at.before=2026-08-07T10:00:00Z', '104 105'],
  ['modified_at.after=2026-08-06T10:00:00Z&modified_at.before=2026-08-09T10:00:00Z', '102 103'],
  ['is_blocking=true', '101'],
  ['is_blocking=false', '102 103 104 105'],
  ['is_blocked=true', '102'],
  ['has_attachment=true', '104'],
  ['has_attachment=false', '101 102 103 105'],
  ['completed=False', '101 102 104 105'],
  ['is_subtask=true', '103'],
  ['sort_ascending=true', '105 104 103 102 101'],
  ['sort_by=created_at', '105 104 103 102 101'],
  ['sort_by=created_at&created_at.before=2026-08-04T10:00:00.000Z&limit=2', '103 102'],
  ['sort_by=created_at&sort_ascending=true&created_on.after=2026-08-02&limit=2', '103 104'],
  ['sort_by=created_at&sort_ascending=true&created_on.before=2026-08-03', '101 102'],
  ['sort_by=due_date', '104 101 103 105 102'],
  ['sort_by=due_date&sort_ascending=true', '103 101 104 102 105'],
  ['sort_by=completed_at&limit=1', '103'],
  ['sort_by=likes&limit=1', '103'],
  ['limit=1', '101'],
  ['no_such_filter=1&projects_any=', '101 102 103 104 105'],
  ['custom_fields.81.value=custom_value', '101'],
  ['custom_fields.81.value=inimw8', ''],
  ['custom_fields.81.is_set=true', '101 102'],
  ['custom_fields.81.is_set=False', '103 104 105'],
  ['custom_fields.81.starts_with=cus', '101'],
  ['custom_fields.81.ends_with=VALUE', '101'],
  ['custom_fields.81.contains=th', '102'],
  ['custom_fields.81.what=th', '101 102 103 104 105'],
  ['custom_fields.82.value=5.0', '101'],
  ['custom_fields.82.less_than=7', '101'],
  ['custom_fields.82.greater_than=5&custom_fields.82.greater_than=6', '102'],
  ['custom_fields.83.value=87', '101'],
  ['custom_fields.84.value=2026-08-20', '101'],
  ['custom_fields.84.before=2026-08-21', '101'],
  ['custom_fields.84.after=2026-08-20', ''],
  ['custom_fields.85.value=88', '101'],
  ['assignee.any=me&projects.any=20&tags.any=1&completed=false&text=write', '101']
]

const one = serving(t, { world })

for (const [query, found] of finds) {
  t.test(`a search for tasks with ${query || 'nothing'} finds ${found || 'none'}`, async t => {
    const answer = await one.get(`/workspaces/5/tasks/search?${query}`)
    t.strictSame(gidsOf(checked(t, answer).data), found.split(' ').filter(Boolean))
  })
}

t.test('every filter of the contract is among those that are tried', async t => {
  const operation = asana.operations.find(({ id }) => id === 'searchTasksForWorkspace')
  const tried = finds.flatMap(([query]) => [...new URLSearchParams(query).keys()])
  const names = operation?.parameters.map(({ name }) => name) ?? []
  t.strictSame(
    names.filter(name => name !== 'workspace_gid' && !tried.includes(name)),
    []
  )
})

t.test('what cannot be searched for is refused with a sentence', async t => {
  const { get } = serving(t, { world })
  const refused = {
    'created_on.after=soon':
      'created_on.after: Date must be in ISO-8601 (yyyy-mm-dd) format, not: soon',
    'due_on=soon': 'due_on: Date must be in ISO-8601 (yyyy-mm-dd) format, not: soon',
    'created_at.after=soon':
      'created_at.after: Date must be in ISO-8601 (yyyy-mm-dd) format, not: soon',
    'created_at.before=2026-06-15': 'created_at.before: must be a date-time, not "2026-06-15"',
    'custom_fields.84.before=soon':
      'custom_fields.84.before: Date must be in ISO-8601 (yyyy-mm-dd) format, not: soon',
    'custom_fields.82.value=many': 'custom_fields.82.value: must be a number, not "many"',
    'custom_fields.82.is_set=1': 'custom_fields.82.is_set: must be true or false, not "1"',
    'custom_fields.82.contains=1':
      'custom_fields.82.contains: is for text fields, and 82 is a number field',
    'custom_fields.101.value=1': 'You do not have access to this custom_field.',
    'assignee.any=404': 'You do not have access to this user.',
    'assignee.any=nobody': 'assignee.any: Not an email, GID, or "me": nobody',
    'limit=101': 'limit: must be <= 100, not 101',
    'sort_by=name':
      'sort_by: must be one of due_date, created_at, completed_at, likes, modified_at, relevance, not "name"'
  }
  for (const [query, message] of Object.entries(refused)) {
    const answer = await get(`/workspaces/5/tasks/search?${query}`)
    t.match(answer.json(), { errors: [{ message }] }, query)
  }
})

/** The archive with a custom type, two statuses, and a task of each. */
const typed = (transaction: Transaction): void => {
  world(transaction)
  transaction.put({ gid: '120', resource_type: 'custom_type', name: 'Bug' })
  for (const [status, task] of [
    ['121', '131'],
    ['122', '132']
  ] as const) {
    transaction.put({ gid: status, resource_type: 'custom_type_status_option', name: 'One' })
    transaction.put({
      ...{ gid: task, resource_type: 'task', name: 'It breaks', workspace: '5' },
      ...{ resource_subtype: 'custom', custom_type: '120', custom_type_status_option: status }
    })
  }
}

t.test('tasks of a custom type are found by their status', async t => {
  const { get } = serving(t, { world: typed })
  const search = (query: string) =>
    get(`/workspaces/5/tasks/search?resource_subtype=custom&custom_types.${query}`)
  const found = await search('120.custom_type_status_option.gid=122')
  t.strictSame(gidsOf(checked(t, found).data), ['132'])
})

t.test(
  'a status is asked for of one custom type that is known, and of such tasks only',
  async t => {
    const { get } = serving(t, { world: typed })
    const status = 'custom_types.120.custom_type_status_option.gid'
    const refused = {
      [`${status}=121`]: `${status}: goes with resource_subtype=custom only`,
      [`resource_subtype=milestone&${status}=121`]: `${status}: goes with resource_subtype=custom only`,
      [`resource_subtype=custom&${status}=120`]: `${status}: Unknown object: 120`,
      [`resource_subtype=custom&${status.replace('120', '121')}=121`]:
        'You do not have access to this custom_type.',
      [`resource_subtype=custom&${status}=121&${status.replace('120', '123')}=121`]: `${status}: only one custom type can be asked for`
    }
    for (const [query, message] of Object.entries(refused)) {
      const answer = await get(`/workspaces/5/tasks/search?${query}`)
      t.match(answer.json(), { errors: [{ message }] }, query)
    }
  }
)

t.test('a search has no pages, whatever its limit', async t => {
  const answer = await serving(t, { world }).get('/workspaces/5/tasks/search?limit=2')
  t.strictSame(Object.keys(checked(t, answer)), ['data'])
})

t.test('without a limit it answers twenty, and of many only the first', async t => {
  const { get } = serving(t, {
    world: transaction => {
      world(transaction)
      for (let at = 0; at < 120; at += 1) {
        const time = new Date(noon + 172_800_000 + at * 1000).toISOString()
        const times = { created_at: time, modified_at: time }
        const task = { resource_type: 'task', name: 'One of many', workspace: '5', ...times }
        transaction.put({ gid: String(1000 + at), ...task })
      }
    }
  })
  const found = async (query: string) =>
    gidsOf((await get(`/workspaces/5/tasks/search?${query}`)).json().data)
  const last = Array.from({ length: 20 }, (_, at) => String(1119 - at))
  t.strictSame(await found(''), last)
  t.strictSame(await found('sort_by=relevance'), last)
})

const many = (count: number, one: (at: number) => number): number[] =>
  Array.from({ length: count }, (_, at) => one(at))

const isForGuest = (at: number): boolean => (at < 800 ? at % 4 === 0 : at >= 980)

/** When one of the thousand was made. */
const timeOf = (at: number): string => new Date(noon - 864_000_000 + at * 1000).toISOString()

/** The archive, and before it a thousand tasks: each fourth is for a guest, whom the last have as well. */
const crowd = (transaction: Transaction): void => {
  world(transaction)
  for (let at = 0; at < 1000; at += 1) {
    const time = timeOf(at)
    const forGuest = isForGuest(at)
    transaction.put({
      ...{ gid: String(1000 + at), resource_type: 'task', workspace: '5', completed: false },
      ...{ name: at < 300 ? 'Old work' : 'New work', notes: forGuest ? 'For a guest' : '' },
      ...{ assignee: forGuest ? '72' : null, created_at: time, modified_at: time },
      due_on: at % 100 === 0 ? `2026-09-${10 + at / 100}` : null
    })
  }
}

/** What each query finds among very many: where no way is short, they are gone in turns. */
const amongMany: Readonly<Record<string, readonly number[]>> = {
  'text=new&limit=3': [1999, 1998, 1997],
  'text=old&limit=3': [1299, 1298, 1297],
  'text=old%20guest&limit=3': [1296, 1292, 1288],
  'text=guest&completed=false&limit=2': [1999, 1998],
  'assignee.any=72&limit=21&text=work': [...many(20, at => 1999 - at), 1796],
  'text=work&sort_by=due_date&limit=2': [1900, 1800],
  'text=old&sort_by=due_date&sort_ascending=true&limit=2': [1000, 1100],
  'sort_by=due_date&limit=1&completed=false': [1900],
  [`modified_at.before=${timeOf(700)}&limit=2`]: [1699, 1698],
  [`modified_at.after=${timeOf(700)}&modified_at.before=${timeOf(980)}&limit=2`]: [1979, 1978],
  [`modified_at.after=${timeOf(700)}&sort_by=modified_at&sort_ascending=true&limit=2`]: [
    1701, 1702
  ],
  'text=elsewhere': []
}

for (const [query, gids] of Object.entries(amongMany)) {
  t.test(`among very many, a search with ${query} finds ${gids.length}`, async t => {
    const { get } = serving(t, { world: crowd })
    const { data } = (await get(`/workspaces/5/tasks/search?${query}`)).json()
    t.strictSame(gidsOf(data), gids.map(String))
  })
}

t.test('a task that changes is found as it is now', async t => {
  const { get, put, del } = serving(t, { world })
  await put('/tasks/105', { name: 'Website as well' })
  const search = async () =>
    gidsOf((await get('/workspaces/5/tasks/search?text=website')).json().data)
  t.strictSame(await search(), ['101', '105', '103'])
  await del('/tasks/101')
  t.strictSame(await search(), ['105'])
})
