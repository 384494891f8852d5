import t, { type Test } from 'tap'
import { tellDuplicated } from '../../../src/resources/stories/system-stories.ts'
import { tellTask } from '../../../src/resources/tasks/stories.ts'
import type { Entity, JsonObject } from '../../../src/world/entity.ts'
import { Transaction } from '../../../src/world/transaction.ts'
import { serving, stage } from '../../harness.ts'
import { company } from '../company.ts'

const task: Entity = { gid: '8', resource_type: 'task', name: 'Write', workspace: '5' }
const inA = { project: '20', section: '23', rank: 'a' }

const world = (transaction: Transaction) => {
  company(transaction)
  transaction.put({ gid: '20', resource_type: 'project', name: 'Launch', workspace: '5' })
  transaction.put({ gid: '23', resource_type: 'section', name: 'To do', project: '20' })
  transaction.put({ gid: '24', resource_type: 'section', name: 'Done', project: '20' })
  transaction.put(task)
}

/** A mock in which one task waits for another. */
const waiting = (t: Test) =>
  serving(t, {
    verifyResponses: true,
    world: transaction => {
      world(transaction)
      transaction.put({ ...task, dependencies: ['9'] })
    }
  })

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
  return transaction.changes.flatMap(({ after }) =>
    after?.resource_type === 'story' ? [after] : []
  )
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

type Row = [
  name: string,
  before: JsonObject,
  after: JsonObject,
  texts: string | readonly string[],
  details: JsonObject
]

const changes: readonly Row[] = [
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
    [
      'dependency_added: Greta marked this task as blocked by ✓ Read',
      'dependent_added: Greta marked this task as blocking ✓ Write'
    ],
    { dependency: '9' }
  ],
  [
    'dependency taken off',
    { dependencies: ['9'] },
    {},
    [
      'dependency_removed: Greta unblocked this task from ✓ Read',
      'dependent_removed: Greta marked this task as no longer blocking ✓ Write'
    ],
    { dependency: '9' }
  ],
  ['parent', {}, { parent: '9' }, 'added_to_task: Greta added this task to ✓ Read', { task: '9' }],
  [
    'parent left',
    { parent: '9' },
    { parent: null },
    'removed_from_task: Greta removed this task from ✓ Read',
    { task: '9' }
  ],
  [
    'follower',
    { followers: ['71'] },
    { followers: ['71', '72'] },
    'collaborator_added: Greta added Adam as a collaborator',
    { follower: '72' }
  ],
  [
    'assignee, who follows from now on',
    { followers: ['71'] },
    { followers: ['71', '72'], assignee: '72' },
    'assigned: Greta assigned to Adam',
    { assignee: '72' }
  ],
  [
    'kind',
    { resource_subtype: 'default_task' },
    { resource_subtype: 'milestone' },
    'resource_subtype_changed: Greta marked this as a milestone',
    { old_resource_subtype: 'default_task', new_resource_subtype: 'milestone' }
  ],
  [
    'task that is to be approved from now on',
    { resource_subtype: 'default_task' },
    { resource_subtype: 'approval', approval_status: 'pending' },
    'resource_subtype_changed: Greta marked this as an approval',
    {}
  ],
  ...(
    [
      ['approved', 'approved this task'],
      ['rejected', 'rejected this task'],
      ['changes_requested', 'requested changes']
    ] as const
  ).map(
    ([status, words]): Row => [
      `approval, ${status}`,
      { resource_subtype: 'approval', approval_status: 'pending', completed: false },
      { resource_subtype: 'approval', approval_status: status, completed: true },
      `${status}: Greta ${words}`,
      { old_approval_status: 'pending', new_approval_status: status }
    ]
  ),
  [
    'approval taken back',
    { resource_subtype: 'approval', approval_status: 'approved', completed: true },
    { resource_subtype: 'approval', approval_status: 'pending', completed: false },
    'marked_incomplete: Greta marked this task incomplete',
    { old_approval_status: 'approved', new_approval_status: 'pending' }
  ],
  [
    'time at which it is due',
    { due_on: '2025-09-25' },
    { due_on: '2025-09-25', due_at: '2025-09-25T10:30:00.000Z' },
    'due_date_changed: Greta changed the due date to Sep 25, 2025 at 10:30 UTC',
    { new_dates: { start_on: null, due_at: '2025-09-25T10:30:00.000Z', due_on: '2025-09-25' } }
  ],
  [
    'start',
    { due_on: '2025-09-25' },
    { due_on: '2025-09-25', start_on: '2025-09-20' },
    'due_date_changed: Greta changed the date range to Sep 20, 2025 – Sep 25, 2025',
    { new_dates: { start_on: '2025-09-20', due_at: null, due_on: '2025-09-25' } }
  ],
  [
    'time at which it starts',
    { due_at: '2025-09-25T10:30:00.000Z' },
    { due_at: '2025-09-25T10:30:00.000Z', start_at: '2025-09-20T08:00:00.000Z' },
    'due_date_changed: Greta changed the date range to Sep 20, 2025 at 08:00 UTC – Sep 25, 2025 at 10:30 UTC',
    {}
  ],
  [
    'start taken off',
    { due_on: '2025-09-25', start_on: '2025-09-20' },
    { due_on: '2025-09-25', start_on: null },
    'due_date_changed: Greta removed the start date',
    {}
  ],
  ['like', {}, { likes: [{ gid: '90', user: '71' }] }, 'liked: Greta liked this task', {}]
]

for (const [name, before, after, expected, details] of changes) {
  t.test(`a change of a task is told: ${name}`, async t => {
    t.strictSame(texts(before, after), [expected].flat())
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

t.test('a new task tells its parent, and not who follows it', async t => {
  t.strictSame(texts(undefined, { parent: '9', followers: ['71', '72'] }), [
    'added_to_task: Greta added this task to ✓ Read'
  ])
})

t.test('those that wait for a task are told that it is done, or due at another time', async t => {
  const { mock, put, get } = waiting(t)
  const news = async (data: object) => {
    await put('/tasks/9', data)
    const stories = (await get('/tasks/8/stories')).json().data
    return stories.map((one: Entity) => `${one['resource_subtype']}: ${one['text']}`)
  }
  const done = 'dependency_marked_complete: Greta marked ✓ Read complete'
  t.strictSame(await news({ completed: true }), [done])
  t.match(mock.store.world.entities.get('8'), { modified_at: '2026-08-08T12:00:00.000Z' })
  const again = 'dependency_marked_incomplete: Greta marked ✓ Read incomplete'
  t.strictSame(await news({ completed: false }), [done, again])
  const moved = 'dependency_due_date_changed: Greta changed the dates of ✓ Read'
  t.strictSame(await news({ due_on: '2026-09-01' }), [done, again, moved])
  t.match((await get('/tasks/8/stories?opt_fields=dependency,new_dates')).json().data[2], {
    dependency: { gid: '9' },
    new_dates: { due_on: '2026-09-01' }
  })
})

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
