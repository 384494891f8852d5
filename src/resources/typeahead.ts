import { type Behaviour, type Call, Page } from '../behaviour/call.ts'
import { missingInput } from '../behaviour/errors.ts'
import { targetOf } from '../behaviour/verbs/target.ts'
import type { Entity, Gid } from '../world/entity.ts'
import {
  type Entry,
  entriesBackwards,
  entriesOf,
  type Index,
  type IndexRule,
  moved
} from '../world/indexes.ts'
import { fewOf, firstOf, type Way } from './search/ways.ts'
import { type Reads, withWord, wordsIn, wordsOf } from './search/words.ts'

type Read = (index: Index | undefined, scope: string) => Generator<Entry>

/** Where records of a type stand, and from which end they are read. */
interface Shelf {
  readonly index: string
  readonly read: Read
  /** The index by the words of names. */
  readonly words: string
  /** A scope beside the workspace. */
  readonly also?: string
}

const newest = (index: string, words: string): Shelf => ({ index, words, read: entriesBackwards })
const inOrder = (index: string, words: string): Shelf => ({ index, words, read: entriesOf })

const people: Shelf = { ...inOrder('users_by_workspace', 'users_by_word'), also: 'everywhere' }

/**
 * The orders are ours: the service has people and projects by how much the caller has to do with them. No record is
 * an agent, and goals are known by reference only, so neither is found.
 */
const shelves: Readonly<Record<string, Shelf>> = {
  actor: people,
  custom_field: inOrder('custom_fields', 'custom_fields_by_word'),
  portfolio: newest('portfolios_by_workspace', 'portfolios_by_word'),
  project: newest('projects_by_workspace', 'projects_by_word'),
  project_template: newest('project_templates_by_workspace', 'project_templates_by_word'),
  tag: newest('tags_by_workspace', 'tags_by_word'),
  task: newest('tasks_by_modification', 'tasks_by_word'),
  team: inOrder('teams_by_workspace', 'teams_by_word'),
  user: people
}

/** Documented. */
const usualCount = 20

/**
 * Finds records of a type by the beginnings of words in their names; who asks for no words gets the first of all. Where
 * few have one of the words, these are read; else all in their order and those that have a word, in turns.
 */
export const typeahead: Behaviour = call => {
  const shelf = shelves[typeAsked(call)]
  if (!shelf) return new Page([])
  const query = String(call.parameters['query'] ?? '')
  const { world } = call.transaction
  const quest = { call, shelf, reads: wordsOf(query) }
  const sets = wordsIn(query).map(word => () => withWord(world, [shelf.words], word))
  const few = fewOf(sets)
  const all = firstOn(quest, world.indexes.get(shelf.index))
  const ways = few
    ? [firstAmong(quest, few)]
    : [all, ...sets.map(gids => firstAmong(quest, gids()))]
  return new Page(firstOf(ways))
}

interface Quest {
  readonly call: Call
  readonly shelf: Shelf
  readonly reads: Reads
}

/** Reads what stands on a shelf, until enough is found. */
function* firstOn({ call, shelf, reads }: Quest, index: Index | undefined): Way {
  const { count = usualCount } = call.parameters
  const found: Entity[] = []
  for (const gid of gidsOn(call, shelf, index)) {
    const record = call.transaction.find(gid) as Entity
    if (reads(record['name']) && call.access.sees(record)) found.push(record)
    if (found.length === count) break
    yield
  }
  return found
}

/** Puts some records on a shelf of their own, and reads that. */
function* firstAmong(quest: Quest, gids: Iterable<Gid>): Way {
  const { call, shelf } = quest
  const { rules } = call.transaction.world
  const rule = rules.find(({ name }) => name === shelf.index) as IndexRule
  let index: Index | undefined
  for (const gid of gids) {
    index = moved(index, rule, undefined, call.transaction.find(gid))
    yield
  }
  return yield* firstOn(quest, index)
}

const typeAsked = ({ parameters }: Call): string => {
  const type = parameters['resource_type'] ?? parameters['type']
  if (type === undefined) throw missingInput('resource_type')
  return String(type)
}

function* gidsOn(call: Call, { read, also }: Shelf, index: Index | undefined): Generator<Gid> {
  const scopes = [targetOf(call).gid, ...(also === undefined ? [] : [also])]
  for (const scope of scopes) {
    for (const { gid } of read(index, scope)) yield gid
  }
}
