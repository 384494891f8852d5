import type { Mock } from '../../src/behaviour/mock.ts'
import { sentenceOf } from '../../src/contract/violation.ts'
import { recordCheck } from '../../src/fixtures/check.ts'
import { exportWorld } from '../../src/fixtures/export.ts'
import { loadWorld } from '../../src/fixtures/load.ts'
import type { Entity, Gid } from '../../src/world/entity.ts'
import { allEntities, entitiesOf, knownTo, type World } from '../../src/world/world.ts'
import { noon } from '../harness.ts'
import { entriesIn } from '../world-contents.ts'

/** One sentence for each thing that is wrong with a world. */
export type Invariant = (world: World, mock: Mock) => string[]

const all = allEntities

/** What jobs are making: it counts as referring to others already. */
const toCome = ({ pending }: World): Entity[] => [...pending.values()].map(({ entity }) => entity)

const gids = (value: unknown): Gid[] => (value ?? []) as Gid[]

const nothingDangles: Invariant = (world, { references }) =>
  all(world).flatMap(entity =>
    references.rule
      .places(entity)
      .filter(({ scope }) => !knownTo(world, scope))
      .map(({ scope }) => `${entity.resource_type} ${entity.gid} refers to ${scope}, which is gone`)
  )

const contractHolds: Invariant = (world, mock) => {
  const check = recordCheck(mock)
  return all(world).flatMap(entity => {
    const type = mock.contract.types.get(entity.resource_type)
    if (!type) return [`the contract has no type ${entity.resource_type}`]
    return check(type, entity, world).map(one => `${entity.gid}: ${sentenceOf(one, type.name)}`)
  })
}

/** Each index holds what a scan of all records would find, and nothing else. */
const indexesAgree: Invariant = world =>
  world.rules.flatMap(({ name, type, places }) => {
    const records = type === '*' ? [...all(world), ...toCome(world)] : entitiesOf(world, type)
    const expected = records.flatMap(entity =>
      places(entity).map(({ scope, rank }) => `${scope}/${rank}/${entity.gid}`)
    )
    const held = entriesIn(world.indexes.get(name))
    const missing = [...new Set(expected)].filter(key => !held.includes(key))
    const extra = held.filter(key => !expected.includes(key))
    return [...missing, ...extra].map(key => `the index ${name} is wrong about ${key}`)
  })

interface Membership {
  readonly project: Gid
  readonly section: Gid
}

const placesAgree: Invariant = world =>
  entitiesOf(world, 'task').flatMap(task => {
    const places = (task['memberships'] ?? []) as unknown as readonly Membership[]
    const projects = places.map(({ project }) => project)
    const strange = places.filter(
      ({ project, section }) => world.entities.get(section)?.['project'] !== project
    )
    return [
      ...(new Set(projects).size < projects.length ? [`${task.gid} is in a project twice`] : []),
      ...strange.map(({ section }) => `${task.gid} is in ${section}, a section of elsewhere`)
    ]
  })

const ranksAreUnique: Invariant = world => {
  const held = entriesIn(world.indexes.get('tasks_by_section'))
  const places = held.map(key => key.slice(0, key.lastIndexOf('/')))
  return new Set(places).size < places.length ? ['two tasks have the same place'] : []
}

const fewDependencies: Invariant = world => {
  const count = new Map<Gid, number>()
  const more = (gid: Gid) => count.set(gid, (count.get(gid) ?? 0) + 1)
  for (const task of entitiesOf(world, 'task')) {
    for (const gid of gids(task['dependencies'])) {
      more(gid)
      more(task.gid)
    }
  }
  return [...count].flatMap(([gid, n]) => (n > 30 ? [`${gid} has ${n} dependencies`] : []))
}

const completionAgrees: Invariant = world =>
  entitiesOf(world, 'task').flatMap(task => {
    const { completed, completed_at: at, approval_status: status } = task
    const wrongTime = (completed === true) !== (at !== null && at !== undefined)
    const wrongStatus =
      typeof status === 'string' && (status === 'pending') === (completed === true)
    return wrongTime || wrongStatus ? [`${task.gid} is completed and is not`] : []
  })

const membersAreOnce: Invariant = world => {
  const pairs = entitiesOf(world, 'membership').map(({ parent, member }) => `${parent} ${member}`)
  return new Set(pairs).size < pairs.length ? ['somebody is a member twice'] : []
}

const pendingBelongs: Invariant = world =>
  all(world).flatMap(({ gid }) => (world.pending.has(gid) ? [`${gid} is there and to come`] : []))

/** Export, import and export again give the same text. */
const exportsAgree: Invariant = (world, mock) => {
  const text = JSON.stringify(exportWorld(world, mock, noon))
  const again = loadWorld([{ name: 'export.json', text }], mock, noon).world
  const other = JSON.stringify(exportWorld(again, mock, noon))
  return text === other ? [] : [`the export changes by being loaded: ${differenceOf(text, other)}`]
}

const differenceOf = (one: string, other: string): string => {
  const at = [...one].findIndex((sign, index) => sign !== other[index])
  return `${one.slice(at - 80, at + 80)} / ${other.slice(at - 80, at + 80)}`
}

/** What holds of any world that requests alone have made. */
export const invariants: Readonly<Record<string, Invariant>> = {
  'no reference dangles': nothingDangles,
  'every record fits the contract': contractHolds,
  'every index agrees with the records': indexesAgree,
  'places agree with sections': placesAgree,
  'no two tasks share a place': ranksAreUnique,
  'nothing has too many dependencies': fewDependencies,
  'completion agrees with its marks': completionAgrees,
  'nobody is a member twice': membersAreOnce,
  'what is to come is not there yet': pendingBelongs,
  'an export is loaded as it was': exportsAgree
}
