import t from 'tap'
import type { Call } from '../../../src/behaviour/call.ts'
import { remove } from '../../../src/behaviour/verbs/remove.ts'
import { askerOf } from '../calls.ts'

t.test('what is removed has gone, and whoever referred to it does so no more', async t => {
  const resources = [
    {
      type: 'tag',
      operations: { deleteTag: remove(), getTask: ({ named }: Call) => named['task_gid'] }
    }
  ]
  const ask = askerOf({
    resources,
    world: transaction => {
      transaction.put({ gid: '1', resource_type: 'tag' })
      transaction.put({ gid: '9', resource_type: 'task', tags: ['1'] })
    }
  })
  t.strictSame(ask('DELETE /tags/1').data, {})
  t.match(ask('GET /tasks/9').data, { tags: [] })
  t.throws(() => ask('DELETE /tags/1'), { status: 404, message: 'tag: Not a recognized ID: 1' })
})
