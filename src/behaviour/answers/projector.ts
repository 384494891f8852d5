import type { OptIn } from '../../contract/document.ts'
import type { Field, Shape } from '../../contract/shapes.ts'
import type { RecordType } from '../../contract/types.ts'
import type { Entity, Json } from '../../world/entity.ts'
import { knownTo } from '../../world/world.ts'
import type { Catalogue } from '../catalogue.ts'
import type { Computed, View } from '../resource.ts'
import { listOf, nullable, type Part, type Show, shownOf, wholeOf } from './record-parts.ts'
import { type Selection, selectionOf } from './selection.ts'

/** Turns what the world holds into what an answer shows: references become records, unasked fields stay out. */
export type Project = (value: Json, world: View) => Json

/** In which order a record's keys stand: by the alphabet in answers to GET, else as the contract has them. */
export type KeyOrder = 'alphabet' | 'contract'

/** What answers with keys in an order are for. */
const purposes: Readonly<Record<KeyOrder, OptIn>> = { alphabet: 'reading', contract: 'writing' }

/** What knows how records look otherwise than they are held. */
export type Looks = Pick<Catalogue, 'computed' | 'standsFor'>

const asHeld: Looks = { computed: () => ({}), standsFor: () => undefined }

type Fields = ReadonlyMap<string, Field>

/** Compiles projectors for one set of record types and one order of keys. */
export class Projectors {
  readonly #types: ReadonlyMap<string, RecordType>
  readonly #order: KeyOrder
  readonly #looks: Looks

  constructor(types: ReadonlyMap<string, RecordType>, order: KeyOrder, looks: Looks = asHeld) {
    this.#types = types
    this.#order = order
    this.#looks = looks
  }

  /** The projector for a whole answer: records as the shape has them, or what the selection names of them in full. */
  answer(shape: Shape, selection: Selection | undefined): Project {
    if (shape.kind === 'list') return listOf(this.answer(shape.of, selection))
    if (shape.kind === 'value') return value => value
    if (shape.kind === 'object') return this.#record(shape.fields, selection)
    const declared = this.#types.get(shape.type)
    if (!declared) return this.#whatever(shape.fields, selection)
    return this.#record((selection ? declared.full : shape).fields, selection, shape.type)
  }

  /** A record of whatever type in an answer. Compiled for each type when first met. */
  #whatever(fields: Fields, selection: Selection | undefined): Project {
    const known = new Map<string, Project>()
    return (value, world) => {
      const { resource_type: type } = value as Entity
      const full = selection && this.#types.get(type)?.full.fields
      const project = known.get(type) ?? this.#record(full ?? fields, selection, type)
      known.set(type, project)
      return project(value, world)
    }
  }

  /** A value inside a record; an empty selection means that its field was named alone, or not at all. */
  #value(shape: Shape, selection: Selection): Show | undefined {
    if (shape.kind === 'value') return undefined
    if (shape.kind === 'list') {
      const item = this.#value(shape.of, selection)
      return item && nullable(listOf(item))
    }
    if (shape.kind === 'reference') return this.#reference(shape, selection)
    return this.#object(shape.fields, selection.length > 0 ? selection : undefined)
  }

  /**
   * An object of its own inside a record, hidden if it lacks a record that it cannot be without. Compiled when first
   * met: such objects may hold their own kind.
   */
  #object(fields: Fields, selection: Selection | undefined): Show {
    let parts: readonly Part[] | undefined
    return nullable((value, world) => {
      parts ??= this.#parts(fields, selection)
      return wholeOf(parts, value as Entity, world)
    })
  }

  /**
   * The record behind a gid if it is seen, or one that stands there itself: compact, or what is selected from its full
   * form. Compiled when first met.
   */
  #reference(shape: Shape & { kind: 'reference' }, selection: Selection): Show {
    const known = new Map<string, Project>()
    return (held, world) => {
      const entity = recordAt(held, world)
      if (!entity) return entity
      const type = this.#typeShown(entity, shape, world)
      let project = known.get(type)
      if (!project) {
        project = this.#referenced(type, shape, selection)
        known.set(type, project)
      }
      return project(
        type === entity.resource_type ? entity : { ...entity, resource_type: type },
        world
      )
    }
  }

  #typeShown(entity: Entity, { type }: { readonly type: string }, world: View): string {
    const other = this.#looks.standsFor(entity, world)
    return other === type ? type : entity.resource_type
  }

  #referenced(type: string, shape: Shape & { kind: 'reference' }, selection: Selection): Project {
    const declared = this.#types.get(type)
    if (isBare(shape, type, declared)) {
      return this.#record(shape.fields, selection.length > 0 ? selection : undefined, type)
    }
    if (selection.length > 0) return this.#record((declared?.full ?? shape).fields, selection, type)
    const { fields } = type === shape.type ? shape : (declared?.compact ?? shape)
    return this.#record(fields, undefined, type)
  }

  #record(fields: Fields, selection?: Selection, type?: string): Project {
    const parts = this.#parts(fields, selection, type)
    return (value, world) => shownOf(parts, value as Entity, world)
  }

  #parts(fields: Fields, selection?: Selection, type?: string): Part[] {
    const computed = type ? this.#looks.computed(type) : {}
    return this.#sorted(fields).flatMap(field => this.#part(field, selection, computed))
  }

  #part(
    field: Field,
    selection: Selection | undefined,
    computed: Readonly<Record<string, Computed>>
  ): Part[] {
    const onRequest = field.optIn === true || field.optIn === purposes[this.#order]
    const asked =
      field.name === 'gid' || (!selection && !onRequest)
        ? []
        : selection && selectionOf(selection, field.name, onRequest)
    if (!asked) return []
    const { name, shape, nullable: orNull } = field
    return [{ name, show: this.#value(shape, asked), compute: computed[name], nullable: orNull }]
  }

  #sorted(fields: Fields): Field[] {
    const all = [...fields.values()]
    return this.#order === 'contract' ? all : all.sort((a, b) => (rank(a) < rank(b) ? -1 : 1))
  }
}

/** What a reference stands for: a record, or null for nothing; undefined for one that is not to be seen. */
const recordAt = (held: Json, world: View): Entity | null | undefined => {
  if (typeof held !== 'string') return held as Entity | null
  const entity = knownTo(world, held)
  if (!entity) return null
  return world.viewer?.shows(entity) === false ? undefined : entity
}

/** Live, August 2026: what the contract shows without a name has none to ask for either. */
const isBare = (shape: Shape & { kind: 'reference' }, type: string, declared?: RecordType) =>
  shape.type === type && !shape.fields.has('name') && declared?.compact.fields.has('name') === true

/** `gid` leads; `resource_subtype` stands where its old name `type` would, or after it. Live, 2024 and 2025. */
const rank = ({ name }: Field): string =>
  name === 'gid' ? '' : name === 'resource_subtype' ? 'type ' : name
