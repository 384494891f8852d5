import {
  type Parameter as Authored,
  type Content,
  type Document,
  type PathOperation,
  partsOf,
  resolve,
  type Schema
} from './document.ts'
import { once } from './once.ts'
import type { Body, Naming, Operation, Parameter, TakenBody } from './operation.ts'

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const

type Item = Record<string, PathOperation> & { parameters?: PathOperation['parameters'] }

/**
 * Every operation of a document, in the order in which it is written. What an operation takes is looked up when it is
 * first asked for: most mocks are asked for a few of them.
 */
export const operationsOf = (document: Document): Operation[] =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    methods.filter(method => method in item).map(method => operationOf(document, path, method))
  )

const operationOf = (document: Document, path: string, method: string): Operation => {
  const item = document.paths[path] as Item
  const written = item[method] as PathOperation
  const place = `/paths/${path.replaceAll('/', '~1')}`
  const pattern = written['x-parameter-pattern']
  const told = once(() =>
    toldBy([
      ...parametersOf(document, item.parameters, place),
      ...parametersOf(document, written.parameters, `${place}/${method}`)
    ])
  )
  const body = once(() =>
    takenBodyOf(document, written.requestBody, `${place}/${method}/requestBody`)
  )
  return {
    id: written.operationId,
    method: method.toUpperCase(),
    path,
    get parameters() {
      return told().parameters
    },
    get named() {
      return told().named
    },
    get references() {
      return told().references
    },
    get paged() {
      return told().paged
    },
    ...(pattern !== undefined && { alsoTakes: new RegExp(pattern) }),
    endless: written['x-endless'] ?? false,
    ...(written['x-counts'] && { counts: written['x-counts'] }),
    get body() {
      return body()
    },
    success: successOf(document, written, `${place}/${method}`),
    scopes: (written.security ?? []).flatMap(way => Object.values(way).flat())
  }
}

const toldBy = (parameters: readonly Parameter[]) => ({
  parameters,
  named: namingIn('path', parameters),
  references: namingIn('query', parameters),
  paged: parameters.some(({ name }) => name === 'offset')
})

const namingIn = (place: Parameter['in'], parameters: readonly Parameter[]): Naming[] =>
  parameters.flatMap(({ name, in: own, schema, 'x-type': type = schema.items?.['x-type'] }) =>
    own === place && type ? [{ name, type }] : []
  )

const takenBodyOf = (
  document: Document,
  written: PathOperation['requestBody'],
  place: string
): TakenBody | undefined => {
  const required = written?.required ?? false
  const form = written?.content?.['multipart/form-data']
  if (form) {
    const pointer = `${place}/content/multipart~1form-data/schema`
    return { schema: form.schema, pointer, required, files: filesIn(document, form.schema) }
  }
  const body = bodyOf(written, place)
  return body && { ...body, required, files: undefined }
}

const filesIn = (document: Document, schema: Schema): string[] =>
  partsOf(document, schema)
    .flatMap(({ properties }) => Object.entries(properties ?? {}))
    .flatMap(([name, { format }]) => (format === 'binary' ? [name] : []))

const parametersOf = (
  document: Document,
  written: PathOperation['parameters'] = [],
  place: string
): Parameter[] =>
  written
    .map((parameter, index) => ({
      ...resolve<Authored>(document, parameter),
      pointer: `${'$ref' in parameter ? parameter.$ref.slice(1) : `${place}/parameters/${index}`}/schema`
    }))
    .filter(({ name }) => !name.startsWith('opt_'))

const successOf = (
  document: Document,
  written: PathOperation,
  place: string
): Operation['success'] => {
  const [status, answer] = Object.entries(written.responses).find(([code]) => code < '300') ?? []
  if (!status || !answer) throw new Error(`${written.operationId} has no answer of success.`)
  const at = '$ref' in answer ? answer.$ref.slice(1) : `${place}/responses/${status}`
  return { status: Number(status), body: bodyOf(resolve<Content>(document, answer), at) }
}

const bodyOf = (holder: PathOperation['requestBody'], place: string): Body | undefined => {
  const json = holder?.content?.['application/json']
  return json && { schema: json.schema, pointer: `${place}/content/application~1json/schema` }
}
