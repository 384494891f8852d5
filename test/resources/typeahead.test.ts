import t from 'tap'
import { checked, serving } from '../harness.ts'
import { archive as world } from './searched.ts'

const names = (data: unknown) => (data as { name: string }[]).map(({ name }) => name)

/** What each query finds in workspace 5, in order. */
const finds: Readonly<Record<string, readonly string[]>> = {
  'resource_type=user&query=ad': ['Adam'],
  'resource_type=user': ['Adam', 'Greta'],
  'resource_type=actor&count=1': ['Adam'],
  'resource_type=agent': [],
  'resource_type=goal': [],
  'resource_type=project&query=': ['The big re-think', 'Relaunch'],
  'resource_type=project&query=THINK%20the': ['The big re-think'],
  'resource_type=project&query=hink': [],
  'resource_type=task&query=w': ['Write the text', 'Website'],
  'resource_type=tag&query=pr': ['press', 'press'],
  'resource_type=portfolio&query=a': ['All'],
  'resource_type=team&query=des': ['Design'],
  'resource_type=custom_field&query=date': ['A date'],
  'resource_type=project_template': [],
  'type=tag&query=lat': [],
  'type=task&resource_type=team': ['Design'],
  'resource_type=team&query=(': []
}

for (const [query, found] of Object.entries(finds)) {
  t.test(`typeahead with ${query} finds ${found.join(', ') || 'nothing'}`, async t => {
    const { get } = serving(t, { world })
    const answer = await get(`/workspaces/5/typeahead?${query}&opt_fields=name`)
    t.strictSame(names(checked(t, answer).data), found)
  })
}

t.test('typeahead answers compact records, and no pages', async t => {
  const { get } = serving(t, { world })
  const answer = await get('/workspaces/5/typeahead?resource_type=team&limit=100')
  t.strictSame(checked(t, answer), {
    data: [{ gid: '41', name: 'Design', resource_type: 'team' }]
  })
})

t.test('typeahead wants a type that it knows, and a count from 1 to 100', async t => {
  const { get } = serving(t, { world })
  const refused = {
    'query=a': 'resource_type: Missing input',
    'resource_type=team&count=0': 'count: must be >= 1, not 0'
  }
  for (const [query, message] of Object.entries(refused)) {
    const answer = await get(`/workspaces/5/typeahead?${query}`)
    t.equal(answer.statusCode, 400)
    t.match(answer.json(), { errors: [{ message }] })
  }
})
