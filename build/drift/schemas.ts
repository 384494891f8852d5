import type { Document } from '../../src/contract/document.ts'
import { type Normal, normalOf, type Schema } from './normal.ts'

/** One way in which our contract and the published document differ. */
export interface Difference {
  /** An operation, a part of it, or a field of a schema by the name that it has in the published document. */
  readonly where: string
  readonly what: string
}

export type Report = (where: string, what: string) => void

/** Which way a schema is used: read-only fields are no part of a request. */
export type Use = 'request' | 'answer'

/** Compares schemas of two documents, each pair once, however often and deep it is met. */
export class SchemaComparison {
  readonly #ours: Document
  readonly #theirs: Document
  readonly #report: Report
  readonly #numbers = new Map<Schema, number>()
  readonly #seen = new Set<string>()

  constructor(ours: Document, theirs: Document, report: Report) {
    this.#ours = ours
    this.#theirs = theirs
    this.#report = report
  }

  /** Reports how two lists of schemas, each taken together, differ in what they promise. */
  compare(ours: Schema[], theirs: Schema[], place: string, use: Use): void {
    const where = nameOf(theirs) ?? place
    const pair = `${use} ${where} ${this.#name(ours)} ${this.#name(theirs)}`
    if (this.#seen.has(pair)) return
    this.#seen.add(pair)
    const mine = normalOf(this.#ours, ours)
    const published = normalOf(this.#theirs, theirs)
    this.#values(mine, published, where)
    this.#fields(mine, published, where, use)
    this.#inside(mine.items, published.items, `${where}[]`, use)
    this.#inside(mine.others, published.others, `${where}.*`, use)
    this.#choices(mine, published, where, use)
  }

  #values(ours: Normal, theirs: Normal, where: string): void {
    this.#same(ours.types.join(' or '), theirs.types.join(' or '), where, 'type')
    this.#same(ours.format, theirs.format, where, 'format')
    this.#same(ours.range, theirs.range, where, 'range')
    if (ours.nullable !== theirs.nullable) {
      this.#report(where, ours.nullable ? 'may be null, published not' : 'may be null as published')
    }
    if (!ours.values || !theirs.values) {
      this.#same(listed(ours.values), listed(theirs.values), where, 'values')
      return
    }
    for (const value of without(theirs.values, ours.values)) {
      this.#report(where, `lacks the value ${value}`)
    }
    for (const value of without(ours.values, theirs.values)) {
      this.#report(where, `has the value ${value}, not published`)
    }
  }

  #fields(ours: Normal, theirs: Normal, where: string, use: Use): void {
    const mine = this.#used(this.#ours, ours, use)
    const published = this.#used(this.#theirs, theirs, use)
    for (const [name, schemas] of published) {
      const own = mine.get(name)
      if (own) this.#field(name, [ours, own], [theirs, schemas], where, use)
      else this.#report(`${where}.${name}`, 'the field is missing')
    }
    for (const name of without([...mine.keys()], [...published.keys()])) {
      this.#report(`${where}.${name}`, 'the field is not published')
    }
  }

  #field(
    name: string,
    [ours, own]: readonly [Normal, Schema[]],
    [theirs, published]: readonly [Normal, Schema[]],
    parent: string,
    use: Use
  ): void {
    const where = `${parent}.${name}`
    const [here, there] = [ours.required.has(name), theirs.required.has(name)]
    if (here !== there)
      this.#report(where, here ? 'required, published not' : 'required as published')
    if (use === 'answer') {
      const optIn = normalOf(this.#ours, own).optIn
      if (optIn !== normalOf(this.#theirs, published).optIn) {
        this.#report(
          where,
          optIn ? 'sent on request only, published always' : 'sent on request only as published'
        )
      }
    }
    this.compare(own, published, where, use)
  }

  /** The fields that count: a request has none that can only be read. */
  #used(document: Document, { fields }: Normal, use: Use): ReadonlyMap<string, Schema[]> {
    if (use === 'answer') return fields
    return new Map([...fields].filter(([, schemas]) => !normalOf(document, schemas).readOnly))
  }

  #inside(ours: Schema[], theirs: Schema[], where: string, use: Use): void {
    if (ours.length > 0 && theirs.length > 0) this.compare(ours, theirs, where, use)
  }

  #choices(ours: Normal, theirs: Normal, where: string, use: Use): void {
    const [mine, published] = [ours.choices, theirs.choices]
    if (mine.length !== published.length) {
      this.#report(where, `takes ${mine.length} forms, published ${published.length}`)
      return
    }
    published.forEach((schema, index) => {
      this.compare(mine.slice(index, index + 1), [schema], `${where}/${index + 1}`, use)
    })
  }

  #same(ours: string | undefined, theirs: string | undefined, where: string, what: string): void {
    if ((ours ?? '') === (theirs ?? '')) return
    this.#report(where, `${what} ${ours || 'open'}, published ${theirs || 'open'}`)
  }

  #name(schemas: Schema[]): string {
    return schemas
      .map(schema => {
        const number = this.#numbers.get(schema) ?? this.#numbers.size
        this.#numbers.set(schema, number)
        return number
      })
      .join(' ')
  }
}

/** The name of a schema that is nothing but a reference. */
const nameOf = ([first, ...more]: Schema[]): string | undefined =>
  more.length === 0 ? first?.$ref?.split('/').at(-1) : undefined

const listed = (values: readonly string[] | undefined): string | undefined => values?.join(', ')

const without = (these: readonly string[], those: readonly string[]): string[] =>
  these.filter(one => !those.includes(one))
