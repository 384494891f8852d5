import t from 'tap'
import type { Transaction } from '../../src/world/transaction.ts'
import { checked, noon, serving } from '../harness.ts'
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

/** Hundreds of tasks and users, of which the first are called otherwise than the last. */
const crowd = (transaction: Transaction): void => {
  world(transaction)
  for (let at = 0; at < 1000; at += 1) {
    const time = new Date(noon + at * 1000).toISOString()
    const name = `${at < 300 ? 'Old' : 'New'} friend ${at}`
    const task = { resource_type: 'task', workspace: '5', modified_at: time }
    transaction.put({ gid: String(1000 + at), name, ...task })
    transaction.put({ gid: String(3000 + at), name, resource_type: 'user' })
    transaction.put({ gid: String(5000 + at), name, ...task, workspace: '6' })
  }
}

/** What each query finds among very many. */
const amongMany: Readonly<Record<string, readonly string[]>> = {
  'resource_type=task&query=new%20fr&count=2': ['New friend 999', 'New friend 998'],
  'resource_type=task&query=old&count=2': ['Old friend 299', 'Old friend 298'],
  'resource_type=task&query=28&count=3': ['Old friend 289', 'Old friend 288', 'Old friend 287'],
  'resource_type=task&query=old%20new': [],
  'resource_type=user&query=old&count=2': ['Old friend 0', 'Old friend 1'],
  'resource_type=user&query=777': ['New friend 777']
}

for (const [query, found] of Object.entries(amongMany)) {
  t.test(`among very many, typeahead with ${query} finds the same`, async t => {
    const { get } = serving(t, { world: crowd })
    const { data } = (await get(`/workspaces/5/typeahead?${query}&opt_fields=name`)).json()
    t.strictSame(names(data), found)
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
