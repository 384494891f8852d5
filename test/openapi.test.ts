import { existsSync, readFileSync } from 'node:fs'
import { Validator } from '@seriousme/openapi-schema-validator'
import t from 'tap'
import { answerShape, contractOf } from '../src/contract/contract.ts'
import { resolve } from '../src/contract/document.ts'
import type { Shape } from '../src/contract/shapes.ts'
import { readContract } from '../src/contract/source.ts'

const document = readContract('asana')
const contract = contractOf(document)

/** Every value that stands under a name, anywhere in the document. */
const under = (name: string, here: unknown = document): unknown[] =>
  typeof here !== 'object' || here === null
    ? []
    : Object.entries(here).flatMap(([key, value]) => [
        ...(key === name ? [value] : []),
        ...under(name, value)
      ])

t.test('the contract is valid OpenAPI 3.1', async t => {
  const { valid, errors } = await new Validator().validate(structuredClone({ ...document }))
  t.ok(valid, { errors })
})

t.test('every reference leads somewhere, and every shared part is used', async t => {
  const refs = new Set(under('$ref').map(String))
  for (const $ref of refs) t.ok(resolve(document, { $ref }), $ref)
  const { securitySchemes: _, ...shared } = document.components
  for (const [kind, parts] of Object.entries(shared)) {
    const idle = Object.keys(parts).filter(
      name => !refs.has(`#/components/${kind}/${name}`) && !('x-record' in Object(parts[name]))
    )
    t.strictSame(idle, [], `no idle ${kind}`)
  }
})

t.test('every mark of a type names one that the contract describes', async t => {
  const types = new Set(['any', ...contract.types.keys()])
  for (const type of new Set(under('x-type').map(String))) t.ok(types.has(type), type)
  t.notOk(contract.types.has('any'))
})

t.test('no two types share a plural', async t => {
  const plurals = [...contract.types.values()].map(({ collection }) => collection)
  t.equal(new Set(plurals).size, plurals.length)
})

t.test('every operation has a tag that is described, and every tag has operations', async t => {
  const described = document.tags.map(({ name }) => name)
  const used = under('tags', document.paths).flat()
  t.strictSame(new Set(used), new Set(described))
  t.equal(used.length, contract.operations.length)
})

/** Works out a shape to some depth, and gives the types that it refers to. */
const typesIn = (shape: Shape, depth: number): string[] => {
  if (shape.kind === 'list') return typesIn(shape.of, depth)
  if (shape.kind === 'value' || depth === 0) return []
  const inside = [...shape.fields.values()].flatMap(field => typesIn(field.shape, depth - 1))
  return shape.kind === 'reference' ? [shape.type, ...inside] : inside
}

t.test('every answer has a shape, and everything that is checked compiles', async t => {
  for (const operation of contract.operations) {
    t.ok(typesIn(answerShape(contract, operation), 3), operation.id)
    const { body, success, parameters } = operation
    for (const { pointer } of [...parameters, ...(body ? [body] : [])]) contract.check(pointer)
    t.match(success.body && contract.check(success.body.pointer)({}), [{ keyword: 'required' }])
  }
})

t.test('a reference to a record of any type keeps that it is open', async t => {
  const story = contract.operations.find(({ id }) => id === 'getStory')
  t.ok(story && typesIn(answerShape(contract, story), 2).includes('any'))
})

interface Recording {
  readonly method: string
  readonly path: string
  readonly response: { readonly data?: unknown; readonly errors?: unknown }
}

const recordings = new URL('../../shared/reference/recordings.json', import.meta.url)

/** The operation that a recorded request meets; organizations are workspaces by another name. */
const operationOf = ({ method, path }: Recording) => {
  const [bare = ''] = path.replace('/organizations/', '/workspaces/').split('?')
  return contract.operations.find(
    one =>
      one.method === method && new RegExp(`^${one.path.replaceAll(/{\w+}/g, '[^/]+')}$`).test(bare)
  )
}

t.test('recorded answers of the live service fit the contract', async t => {
  if (!existsSync(recordings)) {
    t.pass('The recordings are not at hand: nothing to compare.')
    return
  }
  for (const recording of JSON.parse(readFileSync(recordings, 'utf8')) as Recording[]) {
    const operation = operationOf(recording)
    if (!operation?.success.body || recording.response.errors) continue
    const title = `${recording.method} ${recording.path}`
    t.strictSame(contract.check(operation.success.body.pointer)(recording.response), [], title)
    const shape = answerShape(contract, operation)
    const record = shape.kind === 'list' ? shape.of : shape
    const type = record.kind === 'reference' && contract.types.get(record.type)
    if (!type) continue
    const check = contract.check(`/components/schemas/${type.schema}`)
    t.strictSame([recording.response.data].flat().flatMap(check), [], `${title} in full`)
  }
})
