import { type Behaviour, type Call, Page } from '../behaviour/call.ts'
import { missingInput } from '../behaviour/errors.ts'
import { targetOf } from '../behaviour/verbs/target.ts'
import type { Entity, Gid } from '../world/entity.ts'
import { type Entry, entriesBackwards, entriesOf, type Index } from '../world/indexes.ts'
import { wordsOf } from './words.ts'

type Read = (index: Index | undefined, scope: string) => Generator<Entry>

/** Where records of a type stand, and from which end they are read. */
interface Shelf {
  readonly index: string
  readonly read: Read
  /** A scope beside the workspace. */
  readonly also?: string
}

const newest = (index: string): Shelf => ({ index, read: entriesBackwards })
const inOrder = (index: string): Shelf => ({ index, read: entriesOf })

const people: Shelf = { ...inOrder('users_by_workspace'), also: 'everywhere' }

/**
 * The orders are ours: the service has people and projects by how much the caller has to do with them. No record is
 * an agent, and goals are known by reference only, so neither is found.
 */
const shelves: Readonly<Record<string, Shelf>> = {
  actor: people,
  custom_field: inOrder('custom_fields'),
  portfolio: newest('portfolios_by_workspace'),
  project: newest('projects_by_workspace'),
  project_template: newest('project_templates_by_workspace'),
  tag: newest('tags_by_workspace'),
  task: newest('tasks_by_modification'),
  team: inOrder('teams_by_workspace'),
  user: people
}

/** Documented. */
const usualCount = 20

/** Finds records of a type by the beginnings of words in their names; who asks for no words gets the first of all. */
export const typeahead: Behaviour = call => {
  const { query = '', count = usualCount } = call.parameters
  const reads = wordsOf(String(query))
  const shelf = shelves[typeAsked(call)]
  const found: Entity[] = []
  for (const gid of shelf ? gidsOn(call, shelf) : []) {
    const record = call.transaction.find(gid) as Entity
    if (reads(record['name']) && call.access.sees(record)) found.push(record)
    if (found.length === count) break
  }
  return new Page(found)
}

const typeAsked = ({ parameters }: Call): string => {
  const type = parameters['resource_type'] ?? parameters['type']
  if (type === undefined) throw missingInput('resource_type')
  return String(type)
}

function* gidsOn(call: Call, { index, read, also }: Shelf): Generator<Gid> {
  const tree = call.transaction.world.indexes.get(index)
  const scopes = [targetOf(call).gid, ...(also === undefined ? [] : [also])]
  for (const scope of scopes) {
    for (const { gid } of read(tree, scope)) yield gid
  }
}
