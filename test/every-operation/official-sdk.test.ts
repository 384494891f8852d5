import t from 'tap'
import type { Operation } from '../../src/contract/operation.ts'
import { sentenceOf } from '../../src/contract/violation.ts'
import { resources } from '../../src/resources/resources.ts'
import { asana } from '../harness.ts'
import { notBuiltYet } from '../not-built-yet.ts'
import { publishedPath, readPublished } from '../published.ts'
import { type Asked, officialAt, type Told } from '../sdk/official.ts'
import { circumstances } from './circumstances.ts'
import { excuses } from './excuses.ts'
import { requests } from './requests.ts'

const served = new Set(resources.flatMap(({ operations }) => Object.keys(operations)))
const built = asana.operations.filter(({ id }) => served.has(id))
const published = readPublished()
const { mock, gids } = await circumstances(t)
const official = officialAt(mock.baseUrl)
mock.snapshot('start')
t.beforeEach(() => mock.restore('start'))

/** Paths of older clients, which this SDK does not have any more. */
const older = (id: string) =>
  /^(get|create)Attachments?ForTask$|^getTasksForWorkspace$|^getEventsFor/.test(id)

/** Asks as the SDK would, if it had the operation. */
const askByHand = async (operation: Operation, asked: Asked): Promise<Told> => {
  const gids = [...(asked.path ?? [])]
  const path = operation.path.replaceAll(/{\w+}/g, () => String(gids.shift()))
  const query = new URLSearchParams(asked.query as Record<string, string>)
  const answer = await fetch(`${mock.baseUrl}${path}?${query}`, {
    method: operation.method,
    headers: { authorization: 'Bearer 0/any-token', 'content-type': 'application/json' },
    ...(asked.data && { body: JSON.stringify({ data: asked.data }) })
  })
  return { status: answer.status, body: await answer.json() }
}

t.test('every operation has valid input in the table, and the table has no other', async t => {
  const missing = asana.operations.map(({ id }) => id).filter(id => !requests[id])
  t.strictSame(missing, [])
  const ids = new Set(asana.operations.map(({ id }) => id))
  t.strictSame(
    Object.keys(requests).filter(id => !ids.has(id)),
    []
  )
})

t.test(
  'the official SDK has a method for every operation, but for paths of older clients',
  async t => {
    const missing = asana.operations.map(({ id }) => id).filter(id => !official.method(id))
    t.strictSame(
      missing.filter(id => !older(id)),
      []
    )
  }
)

t.test('what is not called here is to be built', async t => {
  if (notBuiltYet.length > 0) t.comment(`not built yet: ${notBuiltYet.join(', ')}`)
  t.equal(built.length + notBuiltYet.length, asana.operations.length)
})

if (!published)
  t.comment(`There is no ${publishedPath}, so answers are held against our contract alone.`)

for (const operation of built) {
  const { id, method, path, success } = operation

  t.test(`${id}: ${method} ${path} works through the official SDK`, async t => {
    const asked = requests[id]?.(gids) ?? {}
    const { status, body } = official.method(id)
      ? await official.call(operation, asked)
      : await askByHand(operation, asked)
    t.equal(status, success.status, JSON.stringify(body).slice(0, 500))
    const breaches = asana.check(success.body?.pointer ?? '')(body)
    t.strictSame(
      breaches.map(one => sentenceOf(one)),
      []
    )
    if (!published?.knows(id)) return
    const found = published
      .check(operation, body)
      .map(({ instancePath, keyword, message }) => `${instancePath} ${keyword}: ${message}`)
    t.strictSame(
      found.filter(one => !excuses.some(({ fits }) => fits.test(one))),
      [],
      'as published'
    )
  })
}
