import t from 'tap'
import { inputOf } from '../../src/contract/inputs.ts'
import type { Operation } from '../../src/contract/operation.ts'
import { asana } from '../harness.ts'
import type { Asked } from '../sdk/official.ts'
import { circumstances } from './circumstances.ts'
import { requests } from './requests.ts'

const { mock, gids } = await circumstances(t)
mock.snapshot('start')

const texts = ['', ' ', '\ud800', '\0', '9'.repeat(400), '1e999', '2026-02-30', '<body>&</body>']
/** What a path may say in place of a gid. */
const names = ['0', '9'.repeat(400), 'me', 'a b']
const values = [...texts, null, true, -1, 1e300, 0.5, {}, { gid: 5 }, [], [null], [[{}]]]

interface Sent {
  readonly status: number
  readonly errors?: readonly { readonly message?: string }[]
}

const send = async (
  { method, path }: Operation,
  { path: named = [], query = {}, data }: Asked
): Promise<Sent> => {
  const gids = [...named]
  const address = path.replaceAll(/{\w+}/g, () => encodeURIComponent(String(gids.shift())))
  const search = new URLSearchParams(query as Record<string, string>)
  const answer = await fetch(`${mock.baseUrl}${address}?${search}`, {
    method,
    headers: { authorization: 'Bearer 0/any-token', 'content-type': 'application/json' },
    ...(data && { body: JSON.stringify({ data }) })
  })
  if (answer.ok && method !== 'GET') mock.restore('start')
  return { status: answer.status, ...((await answer.json()) as Omit<Sent, 'status'>) }
}

/** The names of what a body may say; none of a form that is no JSON. */
const fieldsOf = ({ body }: Operation, { form }: Asked): string[] => {
  if (!body || form) return []
  const { fields } = inputOf(asana.document, '', body.schema)
  return [...((body.files ? fields : fields?.get('data')?.fields)?.keys() ?? [])]
}

/** The valid request of an operation, with each thing that it can say replaced in turn. */
const hostile = (operation: Operation, asked: Asked): Asked[] => {
  const { path = [], query, data } = asked
  const parameters = operation.parameters.filter(one => one.in === 'query')
  return [
    ...parameters.flatMap(({ name }) =>
      texts.map(value => ({ ...asked, query: { ...query, [name]: value } }))
    ),
    ...path.flatMap((_gid, at) => names.map(value => ({ ...asked, path: path.with(at, value) }))),
    ...fieldsOf(operation, asked).flatMap(name =>
      values.map(value => ({ ...asked, data: { ...data, [name]: value } }))
    )
  ]
}

for (const operation of asana.operations) {
  const { id } = operation
  t.test(`${id}: whatever a request says, it is served or refused in a sentence`, async t => {
    const faults: object[] = []
    for (const asked of hostile(operation, requests[id]?.(gids) ?? {})) {
      const { status, errors = [] } = await send(operation, asked)
      const isRefused = status < 500 && /\S/.test(errors[0]?.message ?? '')
      if (status >= 400 && !isRefused) faults.push({ status, errors, asked })
    }
    t.strictSame(faults, [])
  })
}
