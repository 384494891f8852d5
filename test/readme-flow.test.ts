import { readFileSync } from 'node:fs'
import t, { type Test } from 'tap'
import { apiPath } from '../src/http/asana.ts'
import { assemble } from '../src/server.ts'
import { listening } from './harness.ts'
import { build } from './process/built.ts'
import { serving, startNode } from './process/child.ts'

/** A section of the README: its script, and what that prints. */
const section = (title: string) => {
  const [, script, , printed] = String(
    readFileSync('README.md', 'utf8')
      .split(/^## /m)
      .find(one => one.startsWith(`${title}\n`))
  ).split(/^```.*\n/m)
  return { title, script: String(script), printed }
}

const printedBy = async (t: Test, script: string, baseUrl: string) => {
  const child = startNode(t, ['--input-type=module', '-e', script], { ASANA_BASE_URL: baseUrl })
  await child.ended
  return child.said.out + child.said.err
}

for (const { title, script, printed } of [
  section('A whole flow'),
  section('Resume from an expired sync token')
]) {
  t.test(`"${title}" of the README prints what the README says, over a socket`, async t => {
    const { app } = await assemble()
    t.teardown(() => app.close())
    const port = await listening(app)
    t.equal(await printedBy(t, script, `http://127.0.0.1:${port}${apiPath}`), printed)
  })

  t.test(`"${title}" does so against the built command, which npm start runs`, async t => {
    build()
    const { baseUrl } = await serving(t)
    t.equal(await printedBy(t, script, baseUrl), printed)
  })
}
