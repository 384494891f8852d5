import t from 'tap'
import { exportWorld } from '../../src/fixtures/export.ts'
import { loadWorld } from '../../src/fixtures/load.ts'
import { entitiesOf } from '../../src/world/world.ts'
import { asana, noon, stage } from '../harness.ts'

/** Loads a text as a file, and what it becomes as an export; the second load must change nothing. */
const loaded = (text: string) => {
  const { mock } = stage({ contract: asana })
  const { world, warnings } = loadWorld([{ name: 'a.yaml', text }], mock, noon)
  const written = exportWorld(world, mock, noon)
  const again = loadWorld([{ name: 'b.json', text: JSON.stringify(written) }], mock, noon).world
  t.strictSame(exportWorld(again, mock, noon), written, 'an export loads into the same world')
  t.strictSame(warnings, [])
  return { world, written }
}

t.test('tasks of a file stand in their projects, and members are memberships', async t => {
  const { written } = loaded(`
workspaces: [{gid: '5', name: W}]
users: [{gid: '7', name: G}]
projects: [{gid: '20', name: P, workspace: W, members: [G], due_date: '2026-09-01', public: true}]
sections: [{gid: '31', name: S, project: P}]
tasks:
  - {gid: '41', name: A, workspace: W, projects: [P]}
  - {gid: '42', name: B, workspace: W, memberships: [{project: P, section: S}]}
  - {gid: '43', name: C, workspace: W, parent: A}
`)
  t.match(written['tasks'], [
    { memberships: [{ project: '20', section: '31', rank: 'a0' }] },
    { memberships: [{ project: '20', section: '31', rank: 'a1' }] },
    { parent: '41', rank: 'a0' }
  ])
  t.match(written['memberships'], [{ parent: '20', member: '7', access_level: 'editor' }])
  t.match(written['projects'], [{ due_on: '2026-09-01', privacy_setting: 'public_to_workspace' }])
})

t.test('a project membership of a file is the membership that all see', async t => {
  const { world } = loaded(`
users: [{gid: '7', name: G}]
projects: [{gid: '20', name: P}]
project_memberships: [{gid: '90', project: P, user: G, write_access: comment_only}]
`)
  t.strictSame(entitiesOf(world, 'project_membership'), [])
  t.match(entitiesOf(world, 'membership'), [
    { gid: '90', parent: '20', member: '7', access_level: 'commenter' }
  ])
})

t.test('the status in a saved project is a status update of it', async t => {
  const user = { gid: '7', resource_type: 'user', name: 'G' }
  const status = { gid: '77', resource_type: 'project_status', title: 'x', text: 't' }
  const data = {
    ...{ gid: '20', resource_type: 'project', name: 'P' },
    current_status: { ...status, color: 'yellow', author: user }
  }
  const { world } = loaded(JSON.stringify({ data }))
  t.strictSame(entitiesOf(world, 'project_status'), [])
  t.match(entitiesOf(world, 'status_update'), [
    { gid: '77', parent: '20', status_type: 'at_risk', author: '7', text: 't' }
  ])
})

t.test('a status of a file in the older form may stand alone', async t => {
  const { world } = loaded(`
users: [{gid: '7', name: G}]
project_statuses:
  - {gid: '77', title: x, text: t, color: red, created_by: G}
  - {gid: '78', title: x, text: t, color: green}
`)
  const [one, other] = entitiesOf(world, 'status_update')
  t.match(one, { gid: '77', status_type: 'off_track', author: '7' })
  t.match(other, { gid: '78', status_type: 'on_track', author: undefined })
})
