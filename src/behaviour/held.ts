import { type Field, fieldMap } from '../contract/shapes.ts'
import type { RecordType } from '../contract/types.ts'
import type { Entity } from '../world/entity.ts'
import type { Catalogue } from './catalogue.ts'
import type { Ground } from './resource.ts'

/** The fields that the records of a type hold; none for a type that the contract does not know. */
export type Held = (type: string) => ReadonlyMap<string, Field>

/** Makes it of what the contract shows and of what the resources keep, in that order. */
export const heldBy = (types: ReadonlyMap<string, RecordType>, catalogue: Catalogue): Held => {
  const known = new Map<string, ReadonlyMap<string, Field>>()
  return type => {
    const fields =
      known.get(type) ??
      new Map([
        ...(types.get(type)?.full.fields ?? []),
        ...fieldMap(catalogue.kind(type)?.keeps ?? {})
      ])
    known.set(type, fields)
    return fields
  }
}

/** Whether records of a type hold a field, and do not only show it. */
export const isHeld = (catalogue: Catalogue, type: string, field: string): boolean => {
  const kind = catalogue.kind(type)
  return !kind?.computed?.[field] || kind.keeps?.[field] !== undefined
}

/** Puts a draft into the world as its type holds it: in order, and without what is only shown. */
export const settled = (draft: Entity, ground: Ground): Entity => {
  const { transaction, catalogue } = ground
  const whole = catalogue.kind(draft.resource_type)?.complete?.(draft, ground) ?? draft
  const { gid, resource_type: type, ...fields } = whole
  const held = Object.entries(fields).filter(([name]) => isHeld(catalogue, type, name))
  return transaction.put({ gid, resource_type: type, ...Object.fromEntries(held) })
}

export { aValue, listOf, mappingBy, objectOf, referenceTo, type Shape } from '../contract/shapes.ts'
