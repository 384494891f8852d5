import type { Call } from '../../behaviour/call.ts'
import { misfit, unknownObject } from '../../behaviour/errors.ts'
import { Identifiers } from '../../behaviour/identifiers.ts'
import { timestamp } from '../../world/clock.ts'
import type { Entity, Gid, Json, JsonObject } from '../../world/entity.ts'
import { instantOf, isDay } from '../calendar.ts'
import { optionsOf } from '../enum-options.ts'
import { notADayOrTime } from '../refusals.ts'

/** A value that a request sends for a field, and the one that the record has of it. */
export interface Sending {
  readonly sent: Json
  readonly held: Json
}

/** What a sent value is to be held as; null if it clears the field. Throws what is wrong with it. */
export const taken = (call: Call, field: Entity, { sent, held }: Sending): Json => {
  const from = `custom_fields: ${field.gid}`
  if (sent === null || sent === '') return null
  return (byKind[String(field['resource_subtype'])] ?? aText)({ call, field, from, sent, held })
}

interface Taking extends Sending {
  readonly call: Call
  readonly field: Entity
  /** What a refusal names. */
  readonly from: string
}

/** Documented. */
const longestText = 1024

const aText = ({ from, sent }: Taking): Json => {
  if (typeof sent !== 'string') throw misfit(from, 'a text', sent)
  if ([...sent].length > longestText) {
    throw misfit(from, `a text of at most ${longestText} characters`, sent)
  }
  return sent
}

/** Documented: a number is rounded to the precision of its field, which of a percentage counts for its hundredfold. */
const aNumber = (taking: Taking): Json => {
  const { field, from, sent } = taking
  const number = typeof sent === 'string' ? Number(sent) : sent
  if (typeof number !== 'number' || !Number.isFinite(number)) throw misfit(from, 'a number', sent)
  const places = Number(field['precision']) + (field['format'] === 'percentage' ? 2 : 0)
  return Number(number.toFixed(places))
}

/** An option that can be chosen: one that is enabled, or that the record has already. */
const anOption = ({ call, field, held }: Taking, at: string, sent: Json): Gid => {
  const gid = identifiers(call).resolve('enum_option', at, sent)
  const enabled = call.transaction.find(gid)?.['enabled'] || [held].flat().includes(gid)
  if (!enabled || !optionsOf(field).includes(gid)) throw unknownObject(at, gid)
  return gid
}

const identifiers = ({ catalogue, transaction, access }: Call): Identifiers =>
  new Identifiers(catalogue, transaction, access)

/** Many values, each once: a list, or as forms write it, one text with commas. None at all clears the field. */
const many =
  (one: (taking: Taking, at: string, sent: Json) => Gid) =>
  (taking: Taking): Json => {
    const { from, sent } = taking
    const items = typeof sent === 'string' ? sent.split(',').map(text => text.trim()) : sent
    if (!Array.isArray(items)) throw misfit(from, 'a list', sent)
    const gids = items.map((item: Json, at) => one(taking, `${from}: [${at}]`, item))
    return gids.length > 0 ? [...new Set(gids)] : null
  }

const aPerson = ({ call }: Taking, at: string, sent: Json): Gid =>
  identifiers(call).resolve('user', at, sent)

/** Documented: a field says which types of record it refers to. */
const aRecord = ({ call, field }: Taking, at: string, sent: Json): Gid => {
  const gid = identifiers(call).resolve('any', at, sent)
  const types = field['input_restrictions'] as readonly Json[]
  if (types.includes(String(call.transaction.find(gid)?.resource_type))) return gid
  throw unknownObject(at, gid)
}

const aDate = ({ from, sent }: Taking): Json => {
  if (typeof sent !== 'object' || Array.isArray(sent)) throw notADayOrTime(sent)
  const read = dayOrTime(sent as JsonObject)
  if (read) return read
  throw misfit(from, 'a day or a time, such as {"date":"2026-08-08"}', sent)
}

/** A date as it is held, `{ date, date_time }`, of which a day has no time; undefined if there is none to read. */
export const dayOrTime = ({ date, date_time: time }: JsonObject): JsonObject | undefined => {
  if (isTime(time)) {
    const moment = timestamp(instantOf(time))
    return { date: moment.slice(0, 10), date_time: moment }
  }
  const day = (time ?? null) === null && isDay(date)
  return day ? { date, date_time: null } : undefined
}

const isTime = (text: unknown): text is string =>
  typeof text === 'string' &&
  text[10] === 'T' &&
  isDay(text.slice(0, 10)) &&
  !Number.isNaN(instantOf(text))

const byKind: Readonly<Record<string, (taking: Taking) => Json>> = {
  number: aNumber,
  enum: taking => anOption(taking, taking.from, taking.sent),
  multi_enum: many(anOption),
  people: many(aPerson),
  reference: many(aRecord),
  date: aDate
}
