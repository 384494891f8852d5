import { readFileSync } from 'node:fs'
import t, { type Test } from 'tap'
import { apiPath } from '../src/behaviour/envelope.ts'
import { assemble } from '../src/server.ts'
import { listening } from './harness.ts'
import { build } from './process/built.ts'
import { serving, startNode } from './process/child.ts'

/** The sections of the README that have a script, and after it what that prints. */
const titles = [
  'A whole flow',
  'OAuth, and tokens for several users',
  'Guests, private projects, a free plan',
  'Rehearse a webhook',
  'Survive a 429',
  'Resume from an expired sync token'
]
const walkthroughs = titles.map(title => {
  const section = readFileSync('README.md', 'utf8')
    .split(/^##+ /m)
    .find(one => one.startsWith(`${title}\n`))
  const [, script = '', printed = ''] =
    /^```js\n(.*?)^```\n.*?^```\n(.*?)^```\n/ms.exec(String(section)) ?? []
  return { title, script, printed }
})

const printedBy = async (t: Test, script: string, baseUrl: string) => {
  const child = startNode(t, ['--input-type=module', '-e', script], { ASANA_BASE_URL: baseUrl })
  await child.ended
  return child.said.out + child.said.err
}

for (const { title, script, printed } of walkthroughs) {
  t.test(`${title}: the script of the README prints what the README says`, async t => {
    const { app } = await assemble()
    t.teardown(() => app.close())
    const baseUrl = `http://127.0.0.1:${await listening(app)}${apiPath}`
    t.equal(await printedBy(t, script, baseUrl), printed)
  })
}

t.test('and all of them do so against the built command, which npm start runs', async t => {
  build()
  const { baseUrl } = await serving(t)
  for (const { title, script, printed } of walkthroughs) {
    t.equal(await printedBy(t, script, baseUrl), printed, title)
    await fetch(new URL('/__admin/reset', baseUrl), { method: 'POST' })
  }
})
