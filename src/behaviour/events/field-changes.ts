import type { Field, Shape } from '../../contract/shapes.ts'
import type { Entity, Gid, Json, JsonObject } from '../../world/entity.ts'
import type { FieldChange, Subject } from '../../world/events.ts'

/** What the fields of a record are, which of them are not told, and what is said of a record that stands in one. */
export interface Telling {
  readonly fields: ReadonlyMap<string, Field>
  readonly silent: readonly string[]
  readonly subject: (gid: Gid) => Subject | undefined
}

/** What is told of the fields in which a record differs from what it was, in the order of its fields. */
export const fieldChanges = (before: Entity, after: Entity, telling: Telling): FieldChange[] => {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const changed = names.filter(
    name =>
      telling.fields.has(name) &&
      !telling.silent.includes(name) &&
      differs(before[name], after[name])
  )
  const told = new Set(changed.map(name => plainName(name, telling.fields)))
  return [...told].flatMap(name => changesOf(name, before[name], after[name], telling))
}

const differs = (old: Json = null, young: Json = null): boolean =>
  old !== young && JSON.stringify(old) !== JSON.stringify(young)

const rich = 'html_'

/** A text in its rich form is told of by the name of its plain one. */
const plainName = (name: string, fields: ReadonlyMap<string, Field>): string => {
  const plain = name.slice(rich.length)
  return name.startsWith(rich) && fields.has(plain) ? plain : name
}

const changesOf = (
  field: string,
  old: Json | undefined,
  young: Json | undefined,
  { fields, subject }: Telling
): FieldChange[] => {
  const shape = fields.get(field)?.shape
  if (shape?.kind === 'list' && isOfRecords(shape.of)) {
    return isList(old ?? young)
      ? setChanges(field, listed(old), listed(young), item => subject(gidIn(shape.of, item)))
      : valueChanges(field, keyed(old), keyed(young), subject)
  }
  const value = shape?.kind === 'reference' ? subject(String(young)) : undefined
  return [{ field, action: 'changed', ...(value && { new_value: value }) }]
}

/** A set of records: each that went, then each that came. Another order is not told. */
const setChanges = (
  field: string,
  old: readonly Json[],
  young: readonly Json[],
  subject: (item: Json) => Subject | undefined
): FieldChange[] => {
  const [had, has] = [new Set(old.map(text)), new Set(young.map(text))]
  const gone = old.filter(one => !has.has(text(one))).map(subject)
  const come = young.filter(one => !had.has(text(one))).map(subject)
  return [
    ...gone.map(one => ({ field, action: 'removed', ...(one && { removed_value: one }) }) as const),
    ...come.map(one => ({ field, action: 'added', ...(one && { added_value: one }) }) as const)
  ]
}

/** Values by the gid of the record that they are of: that record is what the field has come to have. */
const valueChanges = (
  field: string,
  old: JsonObject,
  young: JsonObject,
  subject: (gid: Gid) => Subject | undefined
): FieldChange[] =>
  [...new Set([...Object.keys(old), ...Object.keys(young)])]
    .filter(gid => differs(old[gid], young[gid]))
    .map(gid => {
      const record = subject(gid)
      return { field, action: 'changed', ...(record && { new_value: record }) }
    })

const text = (value: Json): string => JSON.stringify(value)

const isList = (value: Json | undefined): boolean => Array.isArray(value)

const listed = (value: Json | undefined): readonly Json[] => (value ?? []) as readonly Json[]

const keyed = (value: Json | undefined): JsonObject => (value ?? {}) as JsonObject

const isOfRecords = (shape: Shape): boolean =>
  shape.kind === 'reference' || (shape.kind === 'object' && referenceIn(shape) !== undefined)

const referenceIn = ({ fields }: Shape & { kind: 'object' }): string | undefined =>
  [...fields.values()].find(one => one.shape.kind === 'reference')?.name

/** The record that an item of a list is, or speaks of. */
const gidIn = (shape: Shape, item: Json): Gid =>
  String(
    shape.kind === 'object' ? (item as JsonObject)[referenceIn(shape) as string] : (item as Gid)
  )
