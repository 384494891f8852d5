import type { LightMyRequestResponse } from 'fastify'
import t from 'tap'
import { served } from './asking.ts'
import { company, roles } from './company.ts'
import { type Row, withOthers, withProjects, withTasks } from './doing.ts'

/** What an answer is called in the tables; an answer that they have no sign for is told whole. */
const signOf = ({ statusCode, body }: LightMyRequestResponse): string => {
  if (statusCode < 300) return '+'
  if (statusCode === 403 && body.includes('You do not have permission to do this')) return '-'
  if (statusCode === 403 && body.includes('You do not have access to this')) return 'x'
  if (statusCode === 400 && body.includes('Unknown object')) return '?'
  return statusCode === 402 ? '$' : `${statusCode} ${body}`
}

const tables: Readonly<Record<string, readonly Row[]>> = {
  projects: withProjects,
  tasks: withTasks,
  'all else': withOthers
}

for (const [name, rows] of Object.entries(tables)) {
  t.test(`who may do what with ${name}`, async t => {
    const world = company()
    const { mock, ask } = served(t, world)
    for (const [request, outcomes, data] of rows) {
      const expected = [...outcomes.replaceAll(' ', '')]
      t.equal(expected.length, Object.keys(roles).length, `${request} has an outcome for each role`)
      for (const [at, [role, user]] of Object.entries(roles).entries()) {
        const sign = signOf(await ask(user, request, data))
        const asked = `${role}: ${request} ${JSON.stringify(data ?? {})}`
        t.equal(sign, expected[at], asked)
        if (sign !== '+') t.equal(mock.store.world, world, `${asked}, and nothing has changed`)
      }
    }
  })
}

t.test('the tables have more than five hundred cells', async t => {
  const rows = Object.values(tables).flat()
  t.ok(rows.length * Object.keys(roles).length > 500, String(rows.length))
})
