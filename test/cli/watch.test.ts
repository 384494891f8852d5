import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { run } from '../../src/cli/run.ts'
import { assemble } from '../../src/server.ts'
import { running, stage } from './harness.ts'

/** A mock that watches a file; its reloads do what the test says. */
const watching = async (t: Test, reload: () => Promise<void>) => {
  const file = join(t.testdir({ 'world.yaml': 'jobs: []\n' }), 'world.yaml')
  const mock = await running(t, ['--fixtures', file, '--watch', '--log-level', 'info'], {
    assemble: async ({ logger }) => ({ ...(await assemble(logger ? { logger } : {})), reload })
  })
  return { ...mock, edit: () => writeFileSync(file, `# ${Math.random()}\n`) }
}

t.test('a burst of edits reloads the fixtures once', async t => {
  let reloads = 0
  const mock = await watching(t, async () => {
    reloads += 1
  })
  mock.edit()
  mock.edit()
  await mock.heard(/The fixtures have changed and were loaded again\./)
  t.equal(reloads, 1)
})

t.test('a bad edit is reported, and the mock goes on', async t => {
  const mock = await watching(t, () => Promise.reject(new Error('world.yaml:1:1: no')))
  mock.edit()
  await mock.heard(
    /The fixtures have changed, and the world stays as it was\.\\nworld\.yaml:1:1: no/
  )
  const response = await fetch(`http://127.0.0.1:${mock.port}/api/1.0/jobs/1207000000000010`, {
    headers: { authorization: 'Bearer any' }
  })
  t.equal(response.status, 200)
})

t.test('there must be something to watch', async t => {
  const { host, said } = stage()
  t.equal(await run(['--watch'], host), 1)
  t.equal(said.err, 'asana-mock: --watch needs --fixtures: there is no file to watch.\n')
})
