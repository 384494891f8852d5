import { readFileSync } from 'node:fs'
import t, { type Test } from 'tap'
import { apiPath } from '../src/behaviour/envelope.ts'
import { assemble } from '../src/server.ts'
import { listening } from './harness.ts'
import { build } from './process/built.ts'
import { serving, startNode } from './process/child.ts'

/** A section of the README: its script, and what that prints. */
const [, script, , printed] = String(
  readFileSync('README.md', 'utf8')
    .split(/^## /m)
    .find(section => section.startsWith('A whole flow\n'))
).split(/^```.*\n/m)

const printedBy = async (t: Test, baseUrl: string) => {
  const child = startNode(t, ['--input-type=module', '-e', String(script)], {
    ASANA_BASE_URL: baseUrl
  })
  await child.ended
  return child.said.out + child.said.err
}

t.test('the script of the README prints what the README says, over a socket', async t => {
  const { app } = await assemble()
  t.teardown(() => app.close())
  const port = await listening(app)
  t.equal(await printedBy(t, `http://127.0.0.1:${port}${apiPath}`), printed)
})

t.test('and does so against the built command, which npm start runs', async t => {
  build()
  const { baseUrl } = await serving(t)
  t.equal(await printedBy(t, baseUrl), printed)
})
