import type { Test } from 'tap'
import { loadWorld } from '../../src/fixtures/load.ts'
import type { Entity, JsonObject } from '../../src/world/entity.ts'
import { entitiesOf } from '../../src/world/world.ts'
import { kit } from '../fixtures/kit.ts'
import { noon, serving } from '../harness.ts'

/** A world file. */
const text = `
workspaces: [{gid: '5', name: Fjord}]
teams: [{gid: '6', name: Web, organization: Fjord}]
users: [{gid: '7', name: Greta}, {gid: '71', name: Adam}]
projects: [{gid: '9', name: Launch, workspace: Fjord, team: Web}]
custom_fields: [{gid: '61', name: Where, resource_subtype: text, workspace: Fjord}]
custom_field_settings: [{gid: '62', parent: Launch, custom_field: Where}]
sections: [{gid: '91', name: Plan, project: '9'}, {gid: '92', name: Do, project: '9'}]
tasks:
  - {gid: '11', name: Draw, memberships: [{project: Launch, section: Plan}], start_on: '2026-08-03', due_on: '2026-08-05', notes: Big., assignee: Adam, workspace: Fjord, custom_fields: {Where: Hall}}
  - {gid: '12', name: Build, memberships: [{project: Launch, section: Do}], due_on: '2026-08-07', dependencies: [Draw], workspace: Fjord}
  - {gid: '13', name: Colour, parent: Draw}
project_templates:
  - gid: '3'
    name: Product launch
    team: Web
    requested_dates: [{gid: '1', name: Start Date}]
    requested_roles: [{gid: '2', name: Designer}]
    template:
      sections: [Plan, Do]
      custom_fields: [Where]
      tasks:
        - {name: Draw, section: Plan, due_day: 2, role: '2', custom_fields: {Where: Roof}}
        - {name: Colour, parent: Draw}
        - {name: Build, section: Do, start_day: 3, due_day: 5, waits_for: [Draw], assignee: Greta}
task_templates:
  - gid: '4'
    name: Bug report
    project: Launch
    custom_field_values: {Where: Shed}
    template: {name: Bug, task_resource_subtype: milestone_task, description: How?, relative_due_on: 3, subtasks: [{name: Try}]}
`

/**
 * A project with tasks, a template of one, a template of a task, and what more a world file says; and what makes of
 * them what.
 */
export const templated = (t: Test, ...more: readonly string[]) => {
  const files = [text, ...more].map((text, at) => ({ name: `${at}.yaml`, text }))
  const { world } = loadWorld(files, kit, noon)
  const mocked = serving(t, {
    world: transaction => {
      for (const type of world.types.keys()) {
        for (const entity of entitiesOf(world, type)) transaction.put(entity)
      }
    }
  })
  const { mock, post, get } = mocked
  /** Starts a job, polls it until it has succeeded, and hands back its result's name and gid. */
  const done = async (path: string, data: object): Promise<JsonObject> => {
    const answer = await post(path, data)
    t.equal(answer.statusCode, 201, answer.body)
    for (const _poll of [1, 2]) await get(`/jobs/${answer.json().data.gid}`)
    const { data: job } = (await get(`/jobs/${answer.json().data.gid}`)).json()
    t.equal(job.status, 'succeeded')
    return job
  }
  const all = (type: string): Entity[] => entitiesOf(mock.store.world, type)
  const fresh = (type: string) => all(type).filter(({ gid }) => gid.length > 2)
  return { ...mocked, done, fresh }
}
