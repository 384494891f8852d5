import type { Document } from '../../src/contract/document.ts'
import { scopesOf } from '../../src/contract/scopes.ts'
import { type Body, type Operation, operationsByRoute, type Parameter } from './operations.ts'
import { type Difference, type Report, SchemaComparison, type Use } from './schemas.ts'

/**
 * How our contract differs from a published document, each difference once. Without `all`, an operation that we lack
 * counts only where we have its tag.
 */
export const driftOf = (ours: Document, published: Document, all: boolean): Difference[] => {
  const found = new Map<string, Difference>()
  const report: Report = (where, what) => found.set(`${where} ${what}`, { where, what })
  const comparison = new Comparison(ours, published, report)
  const mine = operationsByRoute(ours)
  const theirs = operationsByRoute(published)
  const tags = new Set(ours.tags.map(({ name }) => name))
  comparison.scopes([...scopesOf(ours).keys()], [...scopesOf(published).keys()], theirs)
  for (const [route, operation] of theirs) {
    const own = mine.get(route)
    if (own) comparison.operation(own, operation)
    else if (all || operation.tags.some(tag => tags.has(tag))) {
      report(route, `the operation is missing (${operation.id})`)
    }
  }
  for (const [route, { id }] of mine) {
    if (!theirs.has(route)) report(route, `the operation is not published (${id})`)
  }
  return [...found.values()]
}

class Comparison {
  readonly #report: Report
  readonly #schemas: SchemaComparison

  constructor(ours: Document, theirs: Document, report: Report) {
    this.#report = report
    this.#schemas = new SchemaComparison(ours, theirs, report)
  }

  operation(ours: Operation, theirs: Operation): void {
    const { id } = theirs
    if (ours.id !== id) this.#report(theirs.route, `is called ${ours.id}, published ${id}`)
    this.#names(ours.tags, theirs.tags, id, 'tag')
    this.#names(ours.scopes, theirs.scopes, id, 'scope')
    this.#parameters(ours.parameters, theirs.parameters, id)
    this.#body(ours.body, theirs.body, `${id} body`, 'request')
    this.#answers(ours.answers, theirs.answers, id)
  }

  /** The published document leaves out some scopes that its own operations ask for. */
  scopes(
    ours: readonly string[],
    theirs: readonly string[],
    operations: ReadonlyMap<string, Operation>
  ): void {
    const needed = [...operations.values()].flatMap(({ scopes }) => scopes)
    const own = ours.filter(scope => theirs.includes(scope) || !needed.includes(scope))
    this.#names(own, theirs, 'oauth2', 'scope')
  }

  #parameters(
    ours: ReadonlyMap<string, Parameter>,
    theirs: ReadonlyMap<string, Parameter>,
    id: string
  ): void {
    this.#names([...ours.keys()], [...theirs.keys()], id, 'parameter')
    for (const [name, published] of theirs) {
      const own = ours.get(name)
      if (!own) continue
      const where = `${id} ${name}`
      this.#required(own.required, published.required, where)
      this.#schemas.compare([own.schema], [published.schema], where, 'request')
    }
  }

  #answers(ours: ReadonlyMap<string, Body>, theirs: ReadonlyMap<string, Body>, id: string): void {
    this.#names([...ours.keys()], [...theirs.keys()], id, 'status')
    for (const [status, published] of theirs) {
      if (status < '300') this.#body(ours.get(status), published, `${id} ${status}`, 'answer')
    }
  }

  /** A status that we lack is told of already, so only a body of a request can be missing here. */
  #body(ours: Body | undefined, theirs: Body | undefined, where: string, use: Use): void {
    if (use === 'request' && !ours !== !theirs) {
      this.#report(where, ours ? 'the body is not published' : 'the body is missing')
    }
    if (!ours || !theirs) return
    this.#required(ours.required, theirs.required, where)
    const [mine, published] = [contentOf(ours), contentOf(theirs)]
    this.#names([...mine.keys()], [...published.keys()], where, 'content type')
    for (const [type, schema] of published) {
      const own = mine.get(type)
      if (own) this.#schemas.compare([own], [schema], where, use)
    }
  }

  #required(ours: boolean | undefined, theirs: boolean | undefined, where: string): void {
    if ((ours ?? false) === (theirs ?? false)) return
    this.#report(where, ours ? 'required, published not' : 'required as published')
  }

  #names(ours: readonly string[], theirs: readonly string[], where: string, what: string): void {
    for (const name of theirs) {
      if (!ours.includes(name)) this.#report(where, `the ${what} ${name} is missing`)
    }
    for (const name of ours) {
      if (!theirs.includes(name)) this.#report(where, `the ${what} ${name} is not published`)
    }
  }
}

/** The schemas of a body by content type, whatever the character set. */
const contentOf = ({ content = {} }: Body) =>
  new Map(Object.entries(content).map(([type, { schema }]) => [type.replace(/;.*/, ''), schema]))
