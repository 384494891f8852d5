import type { Behaviour, Call } from '../../behaviour/call.ts'
import { badInput, unknownObject } from '../../behaviour/errors.ts'
import { born } from '../../behaviour/verbs/create.ts'
import { startJob } from '../../behaviour/verbs/start-job.ts'
import { targetOf } from '../../behaviour/verbs/target.ts'
import type { Entity, Gid, Json, JsonObject } from '../../world/entity.ts'
import { enrollMaker } from '../memberships/members.ts'
import { firstSection } from '../ordering/sections.ts'
import { besides, type Copying, copyDependencies, copyTask } from './copy-task.ts'
import { included } from './include.ts'
import { type Content, contentOf, copyBelow } from './project-content.ts'
import { datesOf, scheduled } from './shifted-dates.ts'

/** Copies a project: its sections, tasks and custom fields, and what `include` names. */
export const duplicateProject: Behaviour = startJob({
  subtype: 'duplicate_project',
  result: 'new_project',
  make: call => copyProject(call, targetOf(call))
})

/** Makes the copy of a project that a request asks for. Throws what is wrong with the dates asked for. */
const copyProject = (call: Call, project: Entity): Entity => {
  const takes = included(call)
  const asked = call.data['schedule_dates'] as JsonObject | undefined
  if (asked && !takes.has('task_dates')) {
    throw badInput('schedule_dates: include must name task_dates')
  }
  const content = contentOf(call, project)
  const shift = scheduled(asked, content.all)
  const copy = born(call, 'project', {
    ...outlineOf(call, project, takes),
    ...(takes.has('task_dates') && datesOf(project, shift))
  })
  copyBelow(call, project, copy, kindsOf(takes))
  enrollMaker(call, copy)
  const sections = copySections(call, content, copy)
  firstSection(call, copy.gid)
  const tasks = new Set([...takes].flatMap(name => name.match(/^task_(.+)/)?.[1] ?? []))
  const copying: Copying = {
    ...{ call, shift, copies: new Map(), takes: tasks },
    memberships: task => placesOf(task, project, copy, sections, tasks.has('projects'))
  }
  for (const task of content.tasks) copyTask(copying, task)
  if (tasks.has('dependencies')) copyDependencies(copying)
  return copy
}

const always = ['color', 'icon', 'default_view', 'layout', 'default_access_level', 'workspace']

const outlineOf = (call: Call, project: Entity, takes: ReadonlySet<string>): JsonObject => {
  const { data, me } = call
  const fields = [
    ...always,
    ...(takes.has('notes') ? ['notes', 'html_notes'] : []),
    ...(takes.has('permissions') ? ['privacy_setting'] : [])
  ]
  return {
    ...Object.fromEntries(fields.map(field => [field, project[field]])),
    custom_fields: project['custom_fields'],
    name: data['name'],
    team: teamOf(call, project),
    owner: me.gid || null,
    followers: [me.gid].filter(gid => gid !== '')
  }
}

/** Ours: a team of another organization is as unknown as none. */
const teamOf = ({ data, transaction }: Call, project: Entity): Json => {
  const { team } = data
  if (typeof team !== 'string') return project['team'] ?? null
  if (transaction.find(team)?.['organization'] === project['workspace']) return team
  throw unknownObject('team', team)
}

const kindsOf = (takes: ReadonlySet<string>): string[] => [
  'custom_field_setting',
  ...(takes.has('members') ? ['membership'] : []),
  ...(takes.has('task_templates') ? ['task_template'] : [])
]

const copySections = (call: Call, { sections }: Content, copy: Entity): Map<Gid, Gid> =>
  new Map(
    sections.map(({ gid, name, rank }) => [
      gid,
      born(call, 'section', { name, rank, project: copy.gid }).gid
    ])
  )

/** The places of a copied task: that in the copied project, and those elsewhere if they are asked for. */
const placesOf = (
  task: Entity,
  from: Entity,
  to: Entity,
  sections: ReadonlyMap<Gid, Gid>,
  elsewhere: boolean
): JsonObject[] => {
  const places = (task['memberships'] ?? []) as JsonObject[]
  const here = places.filter(({ project }) => project === from.gid)
  const others = besides(task).filter(({ project }) => project !== from.gid)
  const moved = here.map(({ section, rank }) => ({
    project: to.gid,
    section: sections.get(String(section)),
    rank
  }))
  return elsewhere ? [...moved, ...others] : moved
}
