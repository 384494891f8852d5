import type { Call } from '../../behaviour/call.ts'
import { badInput, unknownObject } from '../../behaviour/errors.ts'
import { born } from '../../behaviour/verbs/create.ts'
import { timestamp } from '../../world/clock.ts'
import type { Entity, Gid, Json, JsonObject } from '../../world/entity.ts'
import { dayAfter, isDay } from '../calendar.ts'
import { enrollMaker } from '../memberships/members.ts'
import { firstSection } from '../ordering/sections.ts'
import { missingDates } from '../refusals.ts'
import { endOf } from '../tasks/subtasks.ts'
import {
  type Blueprint,
  blueprintOf,
  keyOf,
  plainFields,
  type TaskPlan
} from './project-blueprint.ts'

/** Makes the project that a request asks for from a template. Throws what is wrong with dates and roles. */
export const projectFrom = (call: Call, template: Entity): Entity => {
  const blueprint = blueprintOf(template)
  const start = startOf(call, template, blueprint)
  const roles = answersTo(call, template, 'requested_roles')
  const project = born(call, 'project', outlineOf(call, template))
  enrollMaker(call, project)
  for (const field of blueprint.custom_fields) {
    born(call, 'custom_field_setting', { parent: project.gid, custom_field: field })
  }
  const site = { call, project, start, roles, sections: sectionsOf(call, blueprint, project) }
  firstSection(call, project.gid)
  placeTasks(site, blueprint.tasks)
  return project
}

/** Where tasks are made, and from when their days count. */
interface Site {
  readonly call: Call
  readonly project: Entity
  readonly start: string
  readonly roles: ReadonlyMap<string, Json>
  readonly sections: ReadonlyMap<string, Gid>
}

const outlineOf = ({ data, me, transaction }: Call, template: Entity): JsonObject => {
  const team = data['team'] ?? template['team']
  const publicly = data['public'] === undefined ? undefined : setting(data['public'])
  return {
    ...{ name: data['name'], team, color: template['color'] },
    ...{ notes: template['description'], html_notes: template['html_description'] },
    workspace: template['workspace'] ?? transaction.find(String(team))?.['organization'],
    privacy_setting: data['privacy_setting'] ?? publicly,
    owner: me.gid || null,
    followers: [me.gid].filter(gid => gid !== ''),
    created_from_template: template.gid
  }
}

const setting = (publicly: Json): string => (publicly ? 'public_to_workspace' : 'private')

/** The start of the project: as asked, or counted back from its end, or today. */
const startOf = (call: Call, template: Entity, { tasks }: Blueprint): string => {
  const given = answersTo(call, template, 'requested_dates')
  for (const value of given.values()) {
    if (value !== null && !isDay(String(value).slice(0, 10))) throw badInput(notADay)
  }
  const wanted = requestedBy(template, 'requested_dates')
  const missing = wanted.filter(gid => typeof given.get(gid) !== 'string')
  if (call.data['is_strict'] === true && missing[0]) throw missingDates(missing)
  const [start, end] = ['1', '2'].map(gid => given.get(gid))
  if (typeof start === 'string') return start.slice(0, 10)
  if (typeof end !== 'string') return timestamp(call.transaction.now).slice(0, 10)
  const length = Math.max(0, ...tasks.map(({ due_day: day = 0 }) => day))
  return dayAfter(end.slice(0, 10), -length)
}

const notADay = 'requested_dates: A value must be a day such as 2026-08-08'

type Requested = 'requested_dates' | 'requested_roles'

/** What a template asks for, by gid; one that was saved in its compact form does not say. */
const requestedBy = (template: Entity, field: Requested): string[] =>
  ((template[field] ?? []) as JsonObject[]).map(one => String(one['gid']))

/** What a request answers to the dates or roles that a template asks for, by gid. */
const answersTo = ({ data }: Call, template: Entity, field: Requested): Map<string, Json> => {
  const known = requestedBy(template, field)
  const given = (data[field] ?? []) as JsonObject[]
  for (const { gid } of given) {
    if (gid === undefined) throw badInput(`${field}: Each item must have gid and value`)
    if (!known.includes(String(gid))) throw unknownObject(field, String(gid))
  }
  return new Map(given.map(({ gid, value }) => [String(gid), value ?? null]))
}

const sectionsOf = (call: Call, { sections }: Blueprint, project: Entity): Map<string, Gid> =>
  new Map(sections.map(name => [name, born(call, 'section', { name, project: project.gid }).gid]))

const placeTasks = (site: Site, plans: readonly TaskPlan[]): void => {
  const { transaction } = site.call
  const made = new Map<string, Gid>()
  for (const plan of plans) made.set(keyOf(plan), born(site.call, 'task', taskOf(site, plan)).gid)
  for (const plan of plans) {
    const task = transaction.find(String(made.get(keyOf(plan)))) as Entity
    const parent = made.get(plan.parent ?? '')
    const dependencies = (plan.waits_for ?? []).flatMap(key => made.get(key) ?? [])
    transaction.update(task, {
      ...(parent && { parent, rank: endOf(transaction.world, parent) }),
      ...(dependencies.length > 0 && { dependencies })
    })
  }
}

/** A task below another one is in the project itself only where its plan names a section. */
const taskOf = ({ call, project, start, roles, sections }: Site, plan: TaskPlan): JsonObject => {
  const section = sections.get(plan.section ?? '')
  const assignee = roles.get(plan.role ?? '') ?? plan['assignee']
  return {
    ...Object.fromEntries(plainFields.map(field => [field, plan[field]])),
    ...{ assignee, workspace: project['workspace'] },
    start_on: plan.start_day === undefined ? undefined : dayAfter(start, plan.start_day),
    due_on: plan.due_day === undefined ? undefined : dayAfter(start, plan.due_day),
    followers: [
      ...new Set([call.me.gid, assignee].filter(gid => typeof gid === 'string' && gid))
    ] as Gid[],
    ...((section || !plan.parent) && { memberships: [{ project: project.gid, section }] })
  }
}
