import t from 'tap'
import { tellDuplicated, tellTask } from '../../src/resources/task-stories.ts'
import type { Entity, JsonObject } from '../../src/world/entity.ts'
import { Transaction } from '../../src/world/transaction.ts'
import { stage } from '../harness.ts'
import { company } from './company.ts'

const task: Entity = { gid: '8', resource_type: 'task', name: 'Write', workspace: '5' }
const inA = { project: '20', section: '23', rank: 'a' }

const world = (transaction: Transaction) => {
  company(transaction)
  transaction.put({ gid: '20', resource_type: 'project', name: 'Launch', workspace: '5' })
  transaction.put({ gid: '23', resource_type: 'section', name: 'To do', project: '20' })
  transaction.put({ gid: '24', resource_type: 'section', name: 'Done', project: '20' })
  transaction.put(task)
}

/** The stories that a change of the task tells, told by Greta. */
const told = (before: JsonObject | undefined, after: JsonObject | undefined): Entity[] => {
  const { mock } = stage({ world })
  const { catalogue, store } = mock
  const transaction = new Transaction(store.world, store.now)
  const me = transaction.find('71') as Entity
  const change = {
    before: before && { ...task, ...before },
    after: after && { ...task, ...after }
  }
  tellTask(change, { transaction, catalogue, me })
  return transaction.changes.flatMap(one => one.after ?? [])
}

const texts = (before: JsonObject | undefined, after: JsonObject | undefined) =>
  told(before, after).map(({ resource_subtype, text }) => `${resource_subtype}: ${text}`)

t.test('a new task tells where it is, and then whose', async t => {
  t.strictSame(texts(undefined, { memberships: [inA], assignee: '72', notes: 'x' }), [
    'added_to_project: Greta added this task to Launch',
    'assigned: Greta assigned to Adam'
  ])
})

t.test('a task that goes tells nothing, nor one that stays as it is', async t => {
  t.strictSame(texts({}, undefined), [])
  t.strictSame(texts({}, { modified_at: 'now', completed: false, notes: '' }), [])
})

const changes: readonly [string, JsonObject, JsonObject, string, JsonObject][] = [
  [
    'name',
    {},
    { name: 'Go' },
    'name_changed: Greta changed the name to "Go"',
    { old_name: 'Write', new_name: 'Go' }
  ],
  ['notes', {}, { notes: 'x' }, 'notes_changed: Greta changed the description', {}],
  [
    'completion',
    { completed: false },
    { completed: true },
    'marked_complete: Greta marked this task complete',
    {}
  ],
  [
    'reopening',
    { completed: true },
    { completed: false },
    'marked_incomplete: Greta marked this task incomplete',
    {}
  ],
  [
    'due date',
    {},
    { due_on: '2025-09-25' },
    'due_date_changed: Greta changed the due date to Sep 25, 2025',
    {
      old_dates: { start_on: null, due_at: null },
      new_dates: { start_on: null, due_at: null, due_on: '2025-09-25' }
    }
  ],
  [
    'due date taken off',
    { due_on: '2025-09-25' },
    { due_on: null },
    'due_date_changed: Greta removed the due date',
    {}
  ],
  ['assignee', {}, { assignee: '72' }, 'assigned: Greta assigned to Adam', { assignee: '72' }],
  [
    'assignee taken off',
    { assignee: '72' },
    { assignee: null },
    'unassigned: Greta unassigned from Adam',
    {}
  ],
  [
    'section',
    { memberships: [inA] },
    { memberships: [{ ...inA, section: '24' }] },
    'section_changed: Greta moved this task from "To do" to "Done" in Launch',
    { old_section: '23', new_section: '24', project: '20' }
  ],
  [
    'project left',
    { memberships: [inA] },
    { memberships: [] },
    'removed_from_project: Greta removed this task from Launch',
    { project: '20' }
  ],
  ['tag', {}, { tags: ['1'] }, 'added_to_tag: Greta added the tag press', { tag: '1' }],
  [
    'tag taken off',
    { tags: ['1'] },
    { tags: [] },
    'removed_from_tag: Greta removed the tag press',
    { tag: '1' }
  ],
  [
    'dependency',
    {},
    { dependencies: ['9'] },
    'dependency_added: Greta marked this task as blocked by ✓ Read',
    { dependency: '9' }
  ],
  [
    'dependency taken off',
    { dependencies: ['9'] },
    {},
    'dependency_removed: Greta unblocked this task from ✓ Read',
    { dependency: '9' }
  ],
  ['like', {}, { likes: [{ gid: '90', user: '71' }] }, 'liked: Greta liked this task', {}]
]

for (const [name, before, after, text, details] of changes) {
  t.test(`a change of a task is told: ${name}`, async t => {
    t.strictSame(texts(before, after), [text])
    t.match(told(before, after)[0], {
      ...details,
      resource_type: 'story',
      type: 'system',
      source: 'api',
      target: '8',
      created_by: '71',
      created_at: '2026-08-08T12:00:00.000Z'
    })
  })
}

t.test('a like that is taken back is not told', async t => {
  t.strictSame(texts({ likes: [{ gid: '90', user: '71' }] }, { likes: [] }), [])
})

t.test('a section that has gone has no name in what is told', async t => {
  const left = { memberships: [{ ...inA, section: '404' }] }
  t.match(texts(left, { memberships: [inA] }), [/from "" to "To do" in Launch$/])
})

t.test('the rich text of a system story links the actor and the project', async t => {
  t.match(told({}, { memberships: [inA] }), [
    {
      html_text:
        '<b><a href="https://app.asana.com/0/profile/71">Greta</a></b> added this task to <a href="https://app.asana.com/1/5/project/20">Launch</a>'
    }
  ])
})

t.test('a copy tells of which task it is one', async t => {
  const { mock } = stage({ world })
  const { catalogue, store } = mock
  const transaction = new Transaction(store.world, store.now)
  const stranger = { gid: '', resource_type: 'user' }
  t.match(tellDuplicated({ transaction, catalogue, me: stranger }, task, '8'), {
    resource_subtype: 'duplicated',
    text: ' duplicated task from ✓ Write',
    duplicated_from: '8'
  })
  t.match(tellDuplicated({ transaction, catalogue, me: stranger }, task, '404'), {
    text: / duplicated task from $/
  })
})

t.test('a task that had no name tells of its first one', async t => {
  t.match(told({ name: undefined }, { name: 'Go' }), [
    { resource_subtype: 'name_changed', old_name: '', new_name: 'Go' }
  ])
})

t.test('what has gone from the world is not told of', async t => {
  t.strictSame(texts({ tags: ['404'] }, { tags: [] }), [])
  t.strictSame(texts({ dependencies: ['404'] }, {}), [])
})
