import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import t from 'tap'
import { parse } from 'yaml'
import { contractDrift } from '../build/contract-drift.ts'
import { parseDeliberate, undeclared } from '../build/drift/deliberate.ts'
import { driftOf } from '../build/drift/drift.ts'
import type { Schema } from '../build/drift/normal.ts'
import type { Document } from '../src/contract/document.ts'
import { readContract } from '../src/contract/source.ts'

/** Written as we write: 3.1, with a base that requests and the record share. */
const ours = parse(`
openapi: 3.1.0
tags: [{ name: Cakes }]
paths:
  /cakes/{cake_gid}:
    parameters:
      - { $ref: '#/components/parameters/cake_gid' }
    get:
      operationId: getCake
      tags: [Cakes]
      security: [{ personalAccessToken: [] }, { oauth2: ['cakes:read'] }]
      parameters:
        - { name: limit, in: query, schema: { type: integer, minimum: 1, maximum: 100 } }
        - { name: baked_on, in: query, schema: { anyOf: [{ type: string, format: date }, { const: 'null' }] } }
      responses:
        '200':
          content:
            application/json; charset=UTF-8: { schema: { $ref: '#/components/schemas/Cake' } }
        '404': { $ref: '#/components/responses/NotFound' }
    put:
      operationId: updateCake
      tags: [Cakes]
      requestBody:
        required: true
        content:
          application/json: { schema: { $ref: '#/components/schemas/CakeRequest' } }
      responses:
        '200':
          content:
            application/json: { schema: { $ref: '#/components/schemas/Cake' } }
    delete:
      operationId: deleteCake
      tags: [Cakes]
      responses: { '200': {} }
components:
  securitySchemes:
    oauth2: { flows: { authorizationCode: { scopes: { default: Everything, 'cakes:read': Read } } } }
  parameters:
    cake_gid: { name: cake_gid, in: path, required: true, schema: { type: string } }
  responses:
    NotFound: {}
  schemas:
    CakeBase:
      type: object
      properties:
        name: { type: string }
        color: { type: [string, 'null'], enum: [red, blue, null] }
        include: { type: string, pattern: '^(sugar|egg)( *, *(sugar|egg))*$' }
        notes: { type: object, additionalProperties: { type: string } }
    Cake:
      allOf:
        - $ref: '#/components/schemas/CakeBase'
        - properties:
            gid: { type: string, readOnly: true }
            baked_at: { type: string, format: date-time, readOnly: true }
            recipe: { type: string, x-opt-in: true }
            layers: { type: array, items: { $ref: '#/components/schemas/Layer' } }
            maker: { anyOf: [{ $ref: '#/components/schemas/Maker' }, { type: 'null' }] }
            topping: { oneOf: [{ type: string }, { $ref: '#/components/schemas/Layer' }] }
    CakeRequest:
      required: [name]
      allOf: [{ $ref: '#/components/schemas/CakeBase' }]
    Layer:
      type: object
      properties:
        name: { type: string }
        above: { $ref: '#/components/schemas/Layer' }
    Maker: { type: object, properties: { name: { type: string } } }
`) as Document

/** The same as others write it: 3.0, with the record in the request and prose for marks. */
const published = parse(`
openapi: 3.0.0
paths:
  /cakes/{cake_gid}:
    parameters:
      - { name: cake_gid, in: path, required: true, schema: { type: string } }
    get:
      operationId: getCake
      tags: [Cakes]
      security: [{ personalAccessToken: [] }, { oauth2: ['cakes:read'] }]
      parameters:
        - { name: limit, in: query, schema: { type: integer, minimum: 1, maximum: 100 } }
        - { name: baked_on, in: query, schema: { type: string, format: date, nullable: true } }
      responses:
        200: { content: { application/json: { schema: { $ref: '#/components/schemas/CakeResponse' } } } }
        404: {}
    put:
      operationId: updateCake
      tags: [Cakes]
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: '#/components/schemas/CakeRequest' } } }
      responses:
        200: { content: { application/json: { schema: { $ref: '#/components/schemas/CakeResponse' } } } }
    delete:
      operationId: deleteCake
      tags: [Cakes]
      responses: { 200: {} }
  /knives:
    get: { operationId: getKnives, tags: [Knives], responses: { 200: {} } }
  /doors:
    get: { operationId: getDoors, responses: { 200: {} } }
components:
  securitySchemes:
    oauth2: { flows: { authorizationCode: { scopes: { default: All of it } } } }
  schemas:
    CakeResponse:
      type: object
      properties:
        gid: { type: string, readOnly: true }
        baked_at: { type: string, format: date-time, readOnly: true }
        name: { type: string }
        color: { type: string, nullable: true, enum: [red, blue, null] }
        include: { type: string, pattern: '([sugar|egg])(,\\1)*' }
        notes: { type: object, additionalProperties: { type: string } }
        recipe: { type: string, description: '[Opt In](/docs). The recipe.' }
        layers: { type: array, items: { $ref: '#/components/schemas/Layer' } }
        maker: { allOf: [{ $ref: '#/components/schemas/Maker' }, { nullable: true }] }
        topping: { oneOf: [{ type: string }, { $ref: '#/components/schemas/Layer' }] }
    CakeRequest:
      type: object
      required: [name]
      properties:
        gid: { type: string, readOnly: true }
        name: { type: string }
        color: { type: string, nullable: true, enum: [red, blue] }
        include: { type: string, pattern: '([sugar|egg])(,\\1)*' }
        notes: { type: object, additionalProperties: { type: string } }
    Layer:
      type: object
      properties:
        name: { type: string }
        above: { $ref: '#/components/schemas/Layer' }
    Maker: { type: object, properties: { name: { type: string } } }
`) as Document

type Loose = { [name: string]: Loose }

/** A copy of a document in which one value is put in place of another, or away where it is undefined. */
const altered = (document: Document, path: readonly string[], value: unknown): Document => {
  const copy = structuredClone(document)
  let here = copy as unknown as Loose
  for (const step of path.slice(0, -1)) here = (here[step] ?? {}) as Loose
  const last = String(path.at(-1))
  if (value === undefined) delete here[last]
  else here[last] = value as Loose
  return copy
}

const linesFor = (document: Document, all = false): string[] =>
  undeclared(driftOf(ours, document, all), [])

const flow = ['components', 'securitySchemes', 'oauth2', 'flows', 'authorizationCode']
const cake = ['paths', '/cakes/{cake_gid}']
const fields = ['components', 'schemas', 'CakeResponse', 'properties']

const alterations: [title: string, path: string[], value: unknown, lines: string[]][] = [
  [
    'an operation that is new',
    ['paths', '/cakes'],
    { get: { operationId: 'getCakes', tags: ['Cakes'], responses: {} } },
    ['GET /cakes: the operation is missing (getCakes)']
  ],
  [
    'an operation that is gone',
    [...cake, 'delete'],
    undefined,
    ['DELETE /cakes/{cake_gid}: the operation is not published (deleteCake)']
  ],
  [
    'an operation with another name',
    [...cake, 'delete', 'operationId'],
    'eatCake',
    ['DELETE /cakes/{cake_gid}: is called deleteCake, published eatCake']
  ],
  [
    'an operation with another tag',
    [...cake, 'delete', 'tags'],
    ['Meals'],
    ['deleteCake: the tag Meals is missing', 'deleteCake: the tag Cakes is not published']
  ],
  [
    'a scope that is new',
    [...cake, 'get', 'security', '1', 'oauth2', '1'],
    'cakes:eat',
    ['getCake: the scope cakes:eat is missing']
  ],
  [
    'a scope that apps may ask for now',
    [...flow, 'scopes', 'cakes:eat'],
    'Eat',
    ['oauth2: the scope cakes:eat is missing']
  ],
  [
    'a scope that apps may ask for no more',
    [...flow, 'scopes', 'default'],
    undefined,
    ['oauth2: the scope default is not published']
  ],
  [
    'a parameter that is new',
    [...cake, 'get', 'parameters', '2'],
    { name: 'offset', in: 'query', schema: { type: 'string' } },
    ['getCake: the parameter query offset is missing']
  ],
  [
    'a parameter that is gone',
    [...cake, 'parameters'],
    [],
    ['getCake', 'updateCake', 'deleteCake'].map(
      id => `${id}: the parameter path cake_gid is not published`
    )
  ],
  [
    'a parameter that is required now',
    [...cake, 'get', 'parameters', '0', 'required'],
    true,
    ['getCake query limit: required as published']
  ],
  [
    'a parameter with another range',
    [...cake, 'get', 'parameters', '0', 'schema', 'maximum'],
    undefined,
    ['getCake query limit: range 1..100, published 1..']
  ],
  [
    'a parameter that may be below the range',
    [...cake, 'get', 'parameters', '0', 'schema', 'minimum'],
    undefined,
    ['getCake query limit: range 1..100, published ..100']
  ],
  [
    'a parameter that may be null no more',
    [...cake, 'get', 'parameters', '1', 'schema', 'nullable'],
    false,
    ['getCake query baked_on: may be null, published not']
  ],
  [
    'another status of success',
    [...cake, 'delete', 'responses'],
    { 204: {} },
    ['deleteCake: the status 204 is missing', 'deleteCake: the status 200 is not published']
  ],
  [
    'a status of failure that is new',
    [...cake, 'delete', 'responses', '402'],
    {},
    ['deleteCake: the status 402 is missing']
  ],
  [
    'a body that is gone',
    [...cake, 'put', 'requestBody'],
    undefined,
    ['updateCake body: the body is not published']
  ],
  [
    'a body that is new',
    [...cake, 'delete', 'requestBody'],
    { content: {} },
    ['deleteCake body: the body is missing']
  ],
  [
    'a body that may be left out',
    [...cake, 'put', 'requestBody', 'required'],
    false,
    ['updateCake body: required, published not']
  ],
  [
    'another content type',
    [...cake, 'put', 'requestBody', 'content'],
    { 'multipart/form-data': { schema: {} } },
    [
      'updateCake body: the content type multipart/form-data is missing',
      'updateCake body: the content type application/json is not published'
    ]
  ],
  [
    'a field that is new',
    [...fields, 'weight'],
    { type: 'number' },
    ['CakeResponse.weight: the field is missing']
  ],
  [
    'a field that is gone',
    [...fields, 'name'],
    undefined,
    ['CakeResponse.name: the field is not published']
  ],
  [
    'a field of another type',
    [...fields, 'name', 'type'],
    'integer',
    ['CakeResponse.name: type string, published integer']
  ],
  [
    'a field of another format',
    [...fields, 'baked_at', 'format'],
    'date',
    ['CakeResponse.baked_at: format date-time, published date']
  ],
  [
    'a field that may be null now',
    [...fields, 'name', 'nullable'],
    true,
    ['CakeResponse.name: may be null as published']
  ],
  [
    'values that came and went',
    [...fields, 'color', 'enum'],
    ['red', 'green', null],
    [
      'CakeResponse.color: lacks the value green',
      'CakeResponse.color: has the value blue, not published'
    ]
  ],
  [
    'values that are no longer told',
    [...fields, 'color', 'enum'],
    undefined,
    ['CakeResponse.color: values red, blue, published open']
  ],
  [
    'a word that is new in a pattern',
    [...fields, 'include', 'pattern'],
    '([sugar|egg|milk])(,\\1)*',
    ['CakeResponse.include: lacks the value milk']
  ],
  [
    'a field that is sent always now',
    [...fields, 'recipe', 'description'],
    'The recipe.',
    ['CakeResponse.recipe: sent on request only, published always']
  ],
  [
    'a field that is sent on request only now',
    [...fields, 'name', 'description'],
    '*Conditional*. [Opt In](/docs). The name.',
    ['CakeResponse.name: sent on request only as published']
  ],
  [
    'a field that is required in an answer now',
    ['components', 'schemas', 'CakeResponse', 'required'],
    ['name'],
    ['CakeResponse.name: required as published']
  ],
  [
    'a field that is required in a request no more',
    ['components', 'schemas', 'CakeRequest', 'required'],
    undefined,
    ['CakeRequest.name: required, published not']
  ],
  [
    'a field that can be written no more',
    ['components', 'schemas', 'CakeRequest', 'properties', 'color', 'readOnly'],
    true,
    ['CakeRequest.color: the field is not published']
  ],
  [
    'values of free names that have another type',
    [...fields, 'notes', 'additionalProperties', 'type'],
    'number',
    ['CakeResponse.notes.*: type string, published number']
  ],
  [
    'a field deep inside a schema that refers to itself',
    ['components', 'schemas', 'Layer', 'properties', 'weight'],
    { type: 'number' },
    ['Layer.weight: the field is missing']
  ],
  [
    'a form more than there was',
    [...fields, 'topping', 'oneOf', '2'],
    { type: 'boolean' },
    [
      'CakeResponse.topping: type object or string, published boolean or object or string',
      'CakeResponse.topping: takes 2 forms, published 3'
    ]
  ],
  [
    'a form that is another now',
    [...fields, 'topping', 'oneOf', '0', 'format'],
    'uri',
    ['CakeResponse.topping/1: format open, published uri']
  ]
]

t.test('one contract written in two ways does not drift', async t => {
  t.strictSame(linesFor(published), [])
})

for (const [title, path, value, lines] of alterations) {
  t.test(`the drift shows ${title}`, async t => {
    t.strictSame(linesFor(altered(published, path, value)), lines)
  })
}

t.test('a later part of a published schema refines an earlier one', async t => {
  const refined: Schema = {
    allOf: [
      { $ref: '#/components/schemas/Maker' },
      { properties: { name: { nullable: true }, age: { type: 'number' } } }
    ]
  }
  t.strictSame(linesFor(altered(published, [...fields, 'maker'], refined)), [
    'CakeResponse.maker: may be null, published not',
    'CakeResponse.maker.name: may be null as published',
    'CakeResponse.maker.age: the field is missing'
  ])
})

t.test('operations of tags that we do not have count when all are asked for', async t => {
  t.strictSame(linesFor(published, true), [
    'GET /knives: the operation is missing (getKnives)',
    'GET /doors: the operation is missing (getDoors)'
  ])
})

t.test('a deliberate difference is not printed, an idle entry is', async t => {
  const differences = [
    { where: 'Cake.name', what: 'may be null, published not' },
    { where: 'Cake.layers[].name', what: 'may be null, published not' },
    { where: 'Cakes', what: 'the field is missing' }
  ]
  const list = parseDeliberate(`
    - { where: Cake.*, what: 'may be null, *', why: Recordings show it. }
    - { where: Cake, what: the field is missing, why: Nobody knows. }
  `)
  t.strictSame(undeclared(differences, list), [
    'Cakes: the field is missing',
    'No difference answers to the deliberate "Cake: the field is missing".'
  ])
})

t.test('a list of deliberate differences is refused where it gives no reason', async t => {
  const sentence = 'must have where, what and why, all texts.'
  t.throws(
    () => parseDeliberate('[{ where: a, what: b, why: c }, { where: a, what: b }]'),
    new Error(`Deliberate difference 2 ${sentence}`)
  )
  t.throws(() => parseDeliberate('[all]'), new Error(`Deliberate difference 1 ${sentence}`))
  t.throws(
    () => parseDeliberate('where: a'),
    new Error('The deliberate differences must be a list.')
  )
  t.strictSame(parseDeliberate('# none'), [])
})

t.test('the command says how it is used', async t => {
  const usage = 'Usage: npm run contract:drift -- PUBLISHED.yaml [--all]'
  t.strictSame(contractDrift([]), { lines: [usage], status: 2 })
  t.strictSame(contractDrift(['one.yaml', 'two.yaml']), { lines: [usage], status: 2 })
})

t.test('the command names a document that it cannot read', async t => {
  const { lines, status } = contractDrift(['nowhere.yaml'])
  t.match(lines, [/no such file or directory.*nowhere\.yaml/])
  t.equal(status, 2)
})

t.test('the command prints what differs and ends with 1', async t => {
  const folder = t.testdir({ 'published.json': JSON.stringify(published) })
  const path = `${folder}/published.json`
  const outcome = contractDrift([path, '--all'])
  t.equal(outcome.status, 1)
  t.ok(outcome.lines.includes('GET /doors: the operation is missing (getDoors)'))
  const [status, text] = await new Promise<[unknown, string]>(resolve => {
    execFile(process.execPath, ['build/contract-drift.mjs', path, '--all'], (error, stdout) =>
      resolve([error?.code, stdout])
    )
  })
  t.equal(status, 1)
  t.strictSame(text.trimEnd().split('\n'), outcome.lines)
})

const reference = new URL('../../shared/reference/asana_oas.yaml', import.meta.url)

t.test('the contract is what Asana has published, and notices when that changes', async t => {
  if (!existsSync(reference)) {
    t.pass('The published document is not at hand: nothing to compare.')
    return
  }
  const document = parse(readFileSync(reference, 'utf8')) as Document
  const contract = readContract('asana')
  const list = parseDeliberate(readFileSync('openapi/drift/deliberate-differences.yaml', 'utf8'))
  const lines = (published: Document) => undeclared(driftOf(contract, published, false), list)
  t.strictSame(lines(document), [])

  const freeze = { post: { operationId: 'freezeTask', tags: ['Tasks'], responses: {} } }
  const mood = { name: 'mood', in: 'query', schema: { type: 'string' } }
  const task = ['components', 'schemas', 'TaskBase', 'allOf', '1', 'properties']
  const changes: [path: string[], value: unknown][] = [
    [['paths', '/tasks/{task_gid}/freeze'], freeze],
    [['paths', '/tasks', 'get', 'parameters', '9'], mood],
    [['paths', '/tasks', 'post', 'responses', '201'], undefined],
    [['components', 'schemas', 'TaskAddTagRequest', 'required'], undefined],
    [['components', 'schemas', 'StoryBase', 'properties', 'is_pinned'], undefined],
    [[...task, 'approval_status', 'enum', '4'], 'stamped']
  ]
  const moved = changes.reduce((copy, [path, value]) => altered(copy, path, value), document)
  t.strictSame(lines(moved).sort(), [
    'POST /tasks/{task_gid}/freeze: the operation is missing (freezeTask)',
    'StoryRequest.is_pinned: the field is not published',
    'StoryResponse.is_pinned: the field is not published',
    'TaskAddTagRequest.tag: required, published not',
    'TaskCreateRequest.approval_status: lacks the value stamped',
    'TaskResponse.approval_status: lacks the value stamped',
    'TaskUpdateRequest.approval_status: lacks the value stamped',
    'createTask: the status 201 is not published',
    'getTasks: the parameter query mood is missing'
  ])
})
