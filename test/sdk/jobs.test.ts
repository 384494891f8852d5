import asanaSdk from 'asana'
import t, { type Test } from 'tap'
import { apiPath } from '../../src/behaviour/envelope.ts'
import { help } from '../../src/behaviour/errors.ts'
import { listening, serving } from '../harness.ts'

/** The official SDK's door to jobs, pointed at a mock with a living job, gid 1. */
const jobsApi = async (t: Test) => {
  const { app } = serving(t, {
    world: (transaction, jobs) => {
      transaction.put({ gid: '7', resource_type: 'user', name: 'Greta' })
      transaction.put({
        gid: '8',
        resource_type: 'task',
        resource_subtype: 'default_task',
        name: 'Copy',
        created_by: '7'
      })
      const job = { gid: '1', resource_type: 'job', status: 'not_started', new_task: '8' }
      jobs.begin(transaction, transaction.put(job))
    }
  })
  const client = new asanaSdk.ApiClient()
  client.basePath = `http://127.0.0.1:${await listening(app)}${apiPath}`
  const { token } = client.authentications
  if (token) token.accessToken = '0/any-token'
  return new asanaSdk.JobsApi(client)
}

const caught = (promise: Promise<unknown>) => promise.catch((error: unknown) => error)

t.test('the official SDK polls a job until it has succeeded', async t => {
  const api = await jobsApi(t)
  for (const status of ['not_started', 'in_progress', 'succeeded', 'succeeded']) {
    const { data } = await api.getJob('1', {})
    t.strictSame(data, {
      gid: '1',
      new_task: { gid: '8', name: 'Copy', resource_type: 'task', resource_subtype: 'default_task' },
      resource_type: 'job',
      status
    })
  }
})

t.test('the official SDK chooses fields', async t => {
  const api = await jobsApi(t)
  const opt_fields = 'status,new_task,new_task.created_by,new_task.created_by.name'
  t.strictSame(await api.getJob('1', { opt_fields }), {
    data: {
      gid: '1',
      new_task: { gid: '8', created_by: { gid: '7', name: 'Greta' } },
      status: 'not_started'
    }
  })
})

t.test('the official SDK gets the documented error for an unknown gid', async t => {
  const api = await jobsApi(t)
  t.match(await caught(api.getJob('404', {})), {
    status: 404,
    response: { body: { errors: [{ message: 'job: Not a recognized ID: 404', help }] } }
  })
})

t.test('the official SDK gets the documented error without a token', async t => {
  const api = await jobsApi(t)
  const { token } = api.apiClient.authentications
  if (token) delete token.accessToken
  t.match(await caught(api.getJob('1', {})), {
    status: 401,
    response: { body: { errors: [{ message: 'Not Authorized', help }] } }
  })
})
