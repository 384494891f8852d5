import t from 'tap'
import { asana, checked, serving } from '../../harness.ts'
import { archive as world } from '../searched.ts'

const gids = (data: unknown) => (data as { gid: string }[]).map(({ gid }) => gid)

/** What each query finds in workspace 5, in order: latest change first unless it says otherwise. */
const finds: readonly (readonly [query: string, found: string])[] = [
  ['', '21 20'],
  ['text=think%20BIG', '21'],
  ['completed=true', '21'],
  ['teams.any=41', '20'],
  ['teams.any=null', '21'],
  ['owner.any=adam@f.test', '21'],
  ['members.any=72', '20'],
  ['members.not=72', '21'],
  ['portfolios.any=60', '20'],
  ['portfolios.any=null', '21'],
  ['completed_on=2026-08-04', '21'],
  ['completed_on.before=2026-08-05', '21'],
  ['completed_on.after=2026-08-04', ''],
  ['completed_at.before=2026-08-05T00:00:00Z', '21'],
  ['completed_at.after=2026-08-05T00:00:00Z', ''],
  ['created_on=2026-08-01', '20'],
  ['created_on.before=2026-08-02', '20'],
  ['created_on.after=2026-08-01', '21'],
  ['created_at.before=2026-08-02T00:00:00Z', '20'],
  ['created_at.after=2026-08-02T00:00:00Z', '21'],
  ['due_on=null', '21'],
  ['due_on.before=2026-09-02', '20'],
  ['due_on.after=2026-09-01', ''],
  ['due_at.before=2026-09-02T00:00:00Z', ''],
  ['due_at.after=2026-08-02T00:00:00Z', ''],
  ['start_on=null', '21 20'],
  ['start_on.before=2026-09-02', ''],
  ['start_on.after=2026-09-02', ''],
  ['custom_fields.83.value=87', '20'],
  ['sort_ascending=true', '20 21'],
  ['sort_by=due_date', '20 21'],
  ['sort_by=due_date&sort_ascending=true', '20 21'],
  ['sort_by=created_at', '21 20'],
  ['sort_by=completed_at', '21 20'],
  ['sort_by=relevance&limit=1', '21']
]

const { get } = serving(t, { world })

for (const [query, found] of finds) {
  t.test(`a search for projects with ${query || 'nothing'} finds ${found || 'none'}`, async t => {
    const { data } = checked(t, await get(`/workspaces/5/projects/search?${query}`))
    t.strictSame(gids(data), found.split(' ').filter(Boolean))
  })
}

t.test('every filter of the contract is among those that are tried', async t => {
  const operation = asana.operations.find(({ id }) => id === 'searchProjectsForWorkspace')
  const tried = finds.flatMap(([query]) => [...new URLSearchParams(query).keys()])
  const names = operation?.parameters.map(({ name }) => name) ?? []
  t.strictSame(
    names.filter(name => name !== 'workspace_gid' && !tried.includes(name)),
    []
  )
})
