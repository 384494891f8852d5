import t from 'tap'
import type { Resource } from '../../../src/behaviour/resource.ts'
import { add, take } from '../../../src/behaviour/verbs/relate.ts'
import { askerOf } from '../calls.ts'

const tasks: Resource = {
  type: 'task',
  operations: {
    getTask: ({ named }) => named['task_gid'],
    addFollowersForTask: add({ field: 'followers', from: 'followers', answersRecord: true }),
    addTagForTask: add({ field: 'tags', from: 'tag' }),
    removeTagForTask: take({ field: 'tags', from: 'tag' })
  }
}
const asker = () =>
  askerOf({
    resources: [tasks],
    world: transaction => {
      for (const gid of ['1', '2', '3']) transaction.put({ gid, resource_type: 'tag' })
      for (const gid of ['6', '7']) transaction.put({ gid, resource_type: 'user' })
      transaction.put({ gid: '9', resource_type: 'task', tags: ['1', '2'] })
    }
  })
const tag = { resource_type: 'tag' }

t.test('what is added stands at the end, and only once', async t => {
  const ask = asker()
  for (const gid of ['3', '1']) {
    t.strictSame(ask('POST /tasks/9/addTag', { data: { tag: gid } }).data, {})
  }
  t.match(ask('GET /tasks/9').data, {
    tags: ['1', '2', '3'].map(gid => ({ ...tag, gid }))
  })
})

t.test('a list is added in one go, also to a record that has none yet', async t => {
  const { data } = asker()('POST /tasks/9/addFollowers', { data: { followers: ['7', '6', '7'] } })
  t.match(data, { followers: [{ gid: '7' }, { gid: '6' }] })
})

t.test('what is taken has gone, and what was not there is no mistake', async t => {
  const ask = asker()
  for (const gid of ['1', '3']) ask('POST /tasks/9/removeTag', { data: { tag: gid } })
  t.match(ask('GET /tasks/9').data, { tags: [{ ...tag, gid: '2' }] })
})
