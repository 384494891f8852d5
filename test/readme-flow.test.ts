import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import t from 'tap'
import { apiPath } from '../src/http/asana.ts'
import { assemble } from '../src/server.ts'
import { listening } from './harness.ts'

/** A section of the README: its script, and what that prints. */
const [, script, , printed] = String(
  readFileSync('README.md', 'utf8')
    .split(/^## /m)
    .find(section => section.startsWith('A whole flow\n'))
).split(/^```.*\n/m)

t.test('the script of the README prints what the README says, over a socket', async t => {
  const { app } = await assemble()
  t.teardown(() => app.close())
  const env = {
    PATH: process.env['PATH'],
    ASANA_BASE_URL: `http://127.0.0.1:${await listening(app)}${apiPath}`,
    _TAPJS_PROCESSINFO_COVERAGE_: '0'
  }
  const child = spawn(process.execPath, ['--input-type=module', '-e', String(script)], { env })
  let out = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', text => {
      out += text
    })
  }
  await once(child, 'close')
  t.equal(out, printed)
})
