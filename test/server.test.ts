import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Test, test } from 'tap'
import { operationsOf } from '../src/contract/operations.ts'
import { FixtureError } from '../src/fixtures/problem.ts'
import type { MockOptions } from '../src/mock-options.ts'
import { assemble, buildServer } from '../src/server.ts'
import { planLimits } from '../src/world/limits.ts'
import { asana } from './harness.ts'
import { notBuiltYet } from './not-built-yet.ts'

const assembled = async (t: Test, options?: MockOptions) => {
  const assembly = await assemble(options)
  t.teardown(() => assembly.app.close())
  const { app } = assembly
  const status = async (gid: string) => {
    const url = `/api/1.0/jobs/${gid}`
    const answer = await app.inject({ url, headers: { authorization: 'Bearer any' } })
    return answer.statusCode === 200 ? answer.json().data.status : answer.statusCode
  }
  return { ...assembly, status }
}

test('a mock tells what it started with', async t => {
  const { loaded } = await assembled(t)
  t.match(loaded, { sources: ['the default world'], warnings: [] })
  t.match(loaded.counts, { jobs: 6, users: 5 })
  t.notOk('graph_exports' in loaded.counts, 'collections without a record are left out')
})

test('jobs without a plan of their own go by that of the options', async t => {
  const { mock, status } = await assembled(t, {
    jobStart: '0 polls',
    jobFinish: '1 poll',
    jobOutcome: 'failed',
    generate: 40
  })
  const waiting = [...mock.store.world.progress].find(([, { seen }]) => seen === 0)?.[0] ?? ''
  t.equal(await status(waiting), 'in_progress')
  t.equal(await status(waiting), 'failed')
})

test('delays go by the system time that is handed in', async t => {
  let time = Date.parse('2026-08-08T12:00:00.000Z')
  const { status, mock } = await assembled(t, {
    jobStart: '2s',
    jobFinish: '3s',
    generate: 40,
    systemTime: () => time
  })
  const waiting = [...mock.store.world.progress.keys()].find(
    gid => mock.store.world.entities.get(gid)?.['status'] === 'not_started'
  )
  t.equal(await status(waiting ?? ''), 'not_started')
  time += 2000
  t.equal(await status(waiting ?? ''), 'in_progress')
  time += 3000
  t.equal(await status(waiting ?? ''), 'succeeded')
})

test('a wrong plan or clock is refused with a sentence', async t => {
  await t.rejects(assemble({ jobOutcome: 'fail' }), /outcome is succeeded or failed, not "fail"/)
  await t.rejects(
    assemble({ clock: 'noon' }),
    /The clock is real, or a time such as .*, not "noon"/
  )
})

test('unknown gids get a record of their own where that is asked for, the same for the same seed', async t => {
  const gid = '1299000000000001'
  const one = await assembled(t, { onMissing: 'generate', seed: 3 })
  const other = await assembled(t, { onMissing: 'generate', seed: 3 })
  t.equal(await one.status(gid), 'not_started')
  await other.status('1299000000000002')
  await other.status(gid)
  t.strictSame(other.mock.store.world.entities.get(gid), one.mock.store.world.entities.get(gid))
  t.equal((await assembled(t).then(({ status }) => status(gid))) as unknown, 404)
})

test('the control API exports a world, and goes on from one', async t => {
  const { app, status } = await assembled(t)
  const world = (await app.inject('/__admin/world')).json()
  const smaller = { ...world, jobs: world.jobs.slice(0, 1), mock: undefined }
  const put = await app.inject({ method: 'PUT', url: '/__admin/world', payload: smaller })
  t.equal(put.statusCode, 200)
  t.equal(await status('1207000000000001'), 'not_started')
  t.equal(await status('1207000000000003'), 404)
})

test('without the control API its paths are unknown, and the docs do not show it', async t => {
  const { app } = await assembled(t, { admin: false })
  t.equal((await app.inject('/__admin/health')).statusCode, 404)
  t.equal((await app.inject('/__admin/openapi.json')).statusCode, 404)
  t.equal((await app.inject('/openapi.json')).statusCode, 200)
})

test('the docs show what is served, and nothing that is still to come', async t => {
  const { app } = await assembled(t)
  const { paths } = (await app.inject('/openapi.json')).json()
  t.ok(paths['/jobs/{job_gid}'])
  const shown = operationsOf({ ...asana.document, paths }).map(({ id }) => id)
  const hidden = asana.operations.map(({ id }) => id).filter(id => !shown.includes(id))
  t.strictSame(hidden, notBuiltYet)
})

test('a reload takes up what the files say now; a bad edit changes nothing', async t => {
  const folder = t.testdir({ 'a.yaml': 'jobs:\n  - gid: "7"\n    status: failed\n' })
  const file = join(folder, 'a.yaml')
  const { reload, status } = await assembled(t, { fixtures: [folder] })
  t.equal(await status('7'), 'failed')
  writeFileSync(file, 'jobs:\n  - gid: "7"\n    status: done\n')
  await t.rejects(reload(), FixtureError)
  t.equal(await status('7'), 'failed')
  writeFileSync(file, 'jobs:\n  - gid: "7"\n    status: succeeded\n')
  await reload()
  t.equal(await status('7'), 'succeeded')
})

test('the server alone takes injected requests', async t => {
  const app = await buildServer({ verifyResponses: true })
  t.teardown(() => app.close())
  const headers = { authorization: 'Bearer any' }
  t.equal((await app.inject({ url: '/api/1.0/jobs/1207000000000003', headers })).statusCode, 200)
})

test('what clients call the mock can be said beforehand, and is checked', async t => {
  const app = await buildServer({ publicUrl: 'https://mock.test/asana/' })
  t.teardown(() => app.close())
  for (const url of ['/openapi.json', '/openapi.yaml']) {
    t.match((await app.inject(url)).body, 'https://mock.test/asana/api/1.0')
  }
  await t.rejects(buildServer({ publicUrl: 'mock.test' }), {
    message:
      'publicUrl takes a URL of http or https without a query, such as https://asana-mock.test, not "mock.test".'
  })
})

test('limits go by the name of a plan', async t => {
  t.strictSame((await assembled(t, { limits: 'free' })).mock.store.world.limits, planLimits.free)
  t.strictSame((await assembled(t)).mock.store.world.limits, {})
})

test('webhooks go to no other hosts than those of the options', async t => {
  const { app } = await assembled(t, { webhookTargets: ['a.test'] })
  const answer = await app.inject({
    method: 'POST',
    url: '/api/1.0/webhooks',
    headers: { authorization: 'Bearer any' },
    payload: { data: { resource: '1207000000000101', target: 'http://127.0.0.1:9/' } }
  })
  t.equal(answer.statusCode, 403)
  t.match(answer.body, 'target: Forbidden host: 127.0.0.1:9')
})
