import t from 'tap'
import { assemble } from '../../../src/server.ts'
import type { Entity } from '../../../src/world/entity.ts'
import { load } from '../../fixtures/kit.ts'
import { signedIn } from '../../harness.ts'

const world = `
workspaces:
  - {gid: '5', name: Home}
  - {gid: '6', name: Away}
projects:
  - {gid: '20', name: There, workspace: '6'}
tasks:
  - {gid: '101', name: Placed, projects: ['20']}
  - {gid: '102', name: Standing, memberships: [{project: '20'}]}
  - {gid: '103', name: Below, parent: '101'}
  - {gid: '104', name: Alone, assignee: '7'}
  - {gid: '105', name: Said, workspace: '5', projects: ['20']}
users:
  - {gid: '7', name: Ada}
`

t.test(
  'a task of a file that does not say its workspace is found by a search all the same',
  async t => {
    const { app } = await assemble({ fixtures: [t.testdir({ 'world.yaml': world })] })
    t.teardown(() => app.close())
    const search = async (workspace: string) => {
      const url = `/api/1.0/workspaces/${workspace}/tasks/search`
      const { data } = (await app.inject({ url, headers: signedIn })).json()
      return (data as { gid: string }[]).map(({ gid }) => gid).sort()
    }
    t.strictSame(await search('6'), ['101', '102', '103'], 'by its project, or that of its parent')
    t.strictSame(await search('5'), ['104', '105'], 'or in the first workspace')
  }
)

t.test('where there is no workspace, it has none', async t => {
  const { world } = load("tasks: [{gid: '1', name: Alone}]")
  t.notOk('workspace' in (world.entities.get('1') as Entity))
})
