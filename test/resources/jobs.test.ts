import t from 'tap'
import { jobs } from '../../src/resources/jobs.ts'
import { asana, checked, serving } from '../harness.ts'

const full = asana.types.get('job')?.full.fields

t.test('the statuses of a job are those of the contract', async t => {
  const { enum: statuses } =
    asana.document.components.schemas['JobCompact']?.properties?.['status'] ?? {}
  t.strictSame(Object.values(jobs.lifecycle?.phases ?? {}), statuses)
})

t.test('a job that fails loses all that the contract says it can make', async t => {
  const results = [...(full?.keys() ?? [])].filter(name => name.startsWith('new_'))
  t.strictSame(jobs.lifecycle?.results, results.sort())
})

t.test('a job shows what it made, compact, and its creator only when asked', async t => {
  const { get } = serving(t, {
    world: transaction => {
      transaction.put({ gid: '7', resource_type: 'user', name: 'Greta' })
      transaction.put({
        gid: '8',
        resource_type: 'task',
        name: 'Copy',
        resource_subtype: 'default_task',
        created_by: '7'
      })
      transaction.put({ gid: '1', resource_type: 'job', status: 'succeeded', new_task: '8' })
    }
  })
  const task = { gid: '8', name: 'Copy', resource_type: 'task', resource_subtype: 'default_task' }
  t.strictSame(checked(t, await get('/jobs/1')), {
    data: { gid: '1', new_task: task, resource_type: 'job', status: 'succeeded' }
  })
  t.strictSame(checked(t, await get('/jobs/1?opt_fields=new_task.created_by')), {
    data: {
      gid: '1',
      new_task: { gid: '8', created_by: { gid: '7', name: 'Greta', resource_type: 'user' } }
    }
  })
  t.strictSame(
    checked(t, await get('/jobs/1?opt_fields=new_task.(name|resource_subtype),status')),
    {
      data: {
        gid: '1',
        new_task: { gid: '8', name: 'Copy', resource_subtype: 'default_task' },
        status: 'succeeded'
      }
    }
  )
})
