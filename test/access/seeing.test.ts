import type { LightMyRequestResponse } from 'fastify'
import t from 'tap'
import { served } from './asking.ts'
import { company, roles } from './company.ts'
import { gidsIn } from './gids.ts'
import { inLists, inRecords, type Sight } from './seeing.ts'

const signOf = (answer: LightMyRequestResponse, gid: string): string => {
  const { statusCode, body } = answer
  if (statusCode === 403 && body.includes('You do not have access to this')) return 'x'
  if (statusCode !== 200) return `${statusCode} ${body}`
  return gidsIn(answer.json()).includes(gid) ? '+' : '.'
}

const tables: Readonly<Record<string, readonly Sight[]>> = {
  lists: inLists,
  'other records': inRecords
}

for (const [name, sights] of Object.entries(tables)) {
  t.test(`who sees what in ${name}`, async t => {
    const { ask } = served(t, company())
    for (const [path, gid, expected] of sights) {
      const signs = [...expected.replaceAll(' ', '')]
      t.equal(signs.length, Object.keys(roles).length, `${path} is told for each role`)
      for (const [at, [role, user]] of Object.entries(roles).entries()) {
        const sign = signOf(await ask(user, `GET ${path}`), gid)
        t.equal(sign, signs[at], `${role}: ${gid} in ${path}`)
      }
    }
  })
}
