import { readFileSync } from 'node:fs'
import t, { type Test } from 'tap'
import { apiPath } from '../src/http/asana.ts'
import { assemble } from '../src/server.ts'
import { listening } from './harness.ts'
import { build } from './process/built.ts'
import { serving, startNode } from './process/child.ts'

const sections = readFileSync('README.md', 'utf8').split(/^## /m)

/** The sections of the README that have a script and say what it prints. */
const walkthroughs = ['A whole flow', 'OAuth, and tokens for several users'].map(title => {
  const section = String(sections.find(one => one.startsWith(`${title}\n`)))
  const [, script, printed] = /^```js\n(.*?)^```\n.*?^```\n(.*?)^```$/ms.exec(section) ?? []
  return { title, script: String(script), printed }
})

const printedBy = async (t: Test, script: string, baseUrl: string) => {
  const child = startNode(t, ['--input-type=module', '-e', script], { ASANA_BASE_URL: baseUrl })
  await child.ended
  return child.said.out + child.said.err
}

for (const { title, script, printed } of walkthroughs) {
  t.test(`the script of "${title}" prints what the README says, over a socket`, async t => {
    const { app } = await assemble()
    t.teardown(() => app.close())
    const port = await listening(app)
    t.equal(await printedBy(t, script, `http://127.0.0.1:${port}${apiPath}`), printed)
  })
}

t.test('and all of them do so against the built command, which npm start runs', async t => {
  build()
  const { baseUrl } = await serving(t)
  for (const { title, script, printed } of walkthroughs) {
    t.equal(await printedBy(t, script, baseUrl), printed, title)
  }
})
