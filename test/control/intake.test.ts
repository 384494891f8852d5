import t from 'tap'
import type { Document } from '../../src/contract/document.ts'
import { readContract } from '../../src/contract/source.ts'
import { rigFor, sentences } from './harness.ts'

/** The contract, and in its jobs an object and a list, as other records have. */
const richer = (): Document => {
  const document = readContract('asana')
  const job = document.components.schemas['JobCompact']
  Object.assign(job?.properties ?? {}, {
    origin: { type: ['object', 'null'], properties: { name: { type: 'string' } } },
    followers: { type: 'array', items: { $ref: '#/components/schemas/UserCompact' } }
  })
  return document
}

t.test('an object stands for a record of its own, and so do those inside it', async t => {
  const { ask, mock } = rigFor(t)
  const { body } = await ask('POST', '/jobs', {
    record: {
      gid: '77',
      new_task: { gid: '20', name: 'A copy', created_by: { name: 'Greta Sandberg' } }
    }
  })
  t.match(body['record'], { new_task: { gid: '20', resource_type: 'task', name: 'A copy' } })
  const { entities, pending } = mock.store.world
  t.equal(entities.get('77')?.['new_task'], '20')
  const user = String(pending.get('20')?.entity['created_by'])
  t.same(entities.get(user), { gid: user, resource_type: 'user', name: 'Greta Sandberg' })
})

t.test('an object with a known gid changes that record', async t => {
  const { ask, mock } = rigFor(t)
  const new_task = { gid: '8', resource_type: 'task', resource_subtype: 'milestone' }
  await ask('POST', '/jobs', { record: { new_task } })
  t.same(mock.store.world.entities.get('8'), { ...new_task, name: 'Copy of the announcement' })
})

t.test('null, objects and lists are taken in as the contract has them', async t => {
  const { ask, mock } = rigFor(t, { document: richer() })
  const { body } = await ask('POST', '/jobs', {
    record: {
      gid: '77',
      new_task: null,
      origin: { name: 'A test' },
      followers: [{ gid: '30', name: 'Greta Sandberg' }, '30']
    }
  })
  const greta = { gid: '30', name: 'Greta Sandberg', resource_type: 'user' }
  t.match(body['record'], { new_task: null, origin: { name: 'A test' }, followers: [greta, greta] })
  t.same(mock.store.world.entities.get('77')?.['followers'], ['30', '30'])
  t.equal((await ask('PATCH', '/jobs/77', { record: { origin: null } })).status, 200)
})

t.test('what the contract does not have is refused with its place', async t => {
  const { ask, mock } = rigFor(t, { document: richer() })
  const before = mock.store.world
  const refusals: [record: object, sentence: RegExp][] = [
    [{ new_tsk: '8' }, /^record has no new_tsk; did you mean new_task\?; it may have gid, /],
    [{ new_task: { nam: 'x' } }, /^record\.new_task has no nam; did you mean name\?/],
    [{ new_task: 8 }, /^record\.new_task must be a gid or the fields of a task, not 8$/],
    [{ new_task: '99' }, /^record\.new_task must be the gid of a record, and none has "99"$/],
    [{ new_task: { gid: 8 } }, /^record\.new_task\.gid must be a string, not 8$/],
    [{ new_task: { gid: '' } }, /^record\.new_task\.gid must NOT have fewer than 1 characters/],
    [{ new_task: { name: 5 } }, /^record\.new_task\.name must be string, not 5$/],
    [{ new_task: { resource_type: 'tsak' } }, /^record\.new_task\.resource_type must be one of/],
    [{ new_task: { resource_type: 'user' } }, /^record\.new_task\.resource_type must be "task"/],
    [{ new_task: { resource_type: ['task'] } }, /\.new_task\.resource_type must be "task", not \[/],
    [{ new_task: { resource_type: null } }, /\.new_task\.resource_type must be "task", not null$/],
    [{ resource_type: 5 }, /^record\.resource_type must be "job", not 5$/],
    [{ resource_type: {} }, /^record\.resource_type must be "job", not {}$/],
    [{ new_task: { created_by: { name: 5 } } }, /^record\.new_task\.created_by\.name must be/],
    [{ new_project: '8' }, /^record\.new_project\.resource_type must be "project", not "task"$/],
    [{ new_project: { gid: '8' } }, /^record\.new_project\.resource_type must be "project", not/],
    [{ new_project: null }, /^record\.new_project must be object, not null$/],
    [
      { new_project: { gid: '8', resource_type: 'project' } },
      /^record\.new_project is the task 8, no project$/
    ],
    [{ origin: 'a test' }, /^record\.origin must be an object, not "a test"$/],
    [{ origin: { nme: 'x' } }, /^record\.origin has no nme; did you mean name\?/],
    [{ followers: null }, /^record\.followers must be a list, not null$/],
    [{ followers: ['8', 5] }, /^record\.followers\.1 must be a gid or the fields of a user, not 5$/]
  ]
  for (const [record, sentence] of refusals) {
    const answer = await ask('POST', '/jobs', { record })
    t.equal(answer.status, 400)
    t.match(sentences(answer)[0], sentence)
  }
  t.equal(mock.store.world, before)
})

t.test('a gid that a record has which waits for a job is that of no other', async t => {
  const { ask, mock } = rigFor(t)
  await ask('POST', '/jobs', { record: { new_task: { gid: '20' } }, plan: 'start=manual' })
  t.ok(mock.store.world.pending.has('20'))
  const before = mock.store.world
  for (const [record, status, sentence] of [
    [{ new_project: { gid: '20' } }, 400, 'record.new_project.resource_type must be "project"'],
    [
      { new_project: { gid: '20', resource_type: 'project' } },
      400,
      'record.new_project is the task 20, no project'
    ],
    [{ gid: '20' }, 409, 'The gid 20 is taken by a task']
  ] as const) {
    const answer = await ask('POST', '/jobs', { record })
    t.equal(answer.status, status)
    t.match(sentences(answer).join(), sentence)
  }
  t.equal(mock.store.world, before)
})
