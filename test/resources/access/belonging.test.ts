import t, { type Test } from 'tap'
import { loadWorld } from '../../../src/fixtures/load.ts'
import { kit } from '../../fixtures/kit.ts'
import { checked, noon, serving } from '../../harness.ts'
import { said } from '../board.ts'

const records = `
users: [{gid: '7', name: Greta}, {gid: '8', name: Adam}]
projects: [{gid: '9', name: Launch}]
tasks: [{gid: '41', name: Draw, projects: [Launch]}, {gid: '42', name: Build}]
tags: [{gid: '11', name: press}]
teams: [{gid: '12', name: Web}]
portfolios: [{gid: '13', name: Year}]
custom_fields: [{gid: '14', name: Cost, resource_subtype: number}]
`

/** A mock whose world is in a file. */
const filed = (t: Test, ...texts: readonly string[]) => {
  const files = texts.map((text, at) => ({ name: `${at}.yaml`, text }))
  const { world } = loadWorld(files, kit, noon)
  const served = serving(t)
  served.mock.store.replace(world)
  return served
}

const fjord = { gid: '5', name: 'Fjord', resource_type: 'workspace' }
const inIt = "workspaces: [{gid: '5', name: Fjord}]"

t.test('what a file puts nowhere is in the only workspace', async t => {
  const { get, post } = filed(t, records, inIt)
  for (const path of [
    '/projects?workspace=5',
    '/tags?workspace=5',
    '/workspaces/5/teams',
    '/workspaces/5/custom_fields'
  ]) {
    t.equal((checked(t, await get(path)).data as unknown[]).length, 1, path)
  }
  t.match(checked(t, await get('/portfolios/13')).data, { workspace: fjord })
  t.match(checked(t, await get('/teams/12')).data, { organization: fjord })
  const task = checked(t, await post('/tasks', { name: 'x', projects: ['9'] })).data
  t.match(task, { workspace: fjord, projects: [{ gid: '9' }] })
})

t.test('where there are several it is left open, and so it is where there is none', async t => {
  const several = filed(t, records, inIt, "workspaces: [{gid: '6', name: Home}]")
  t.match((await several.get('/tags/11')).json().data, { workspace: undefined })
  const open = await several.post('/tasks', { name: 'x', projects: ['9'] })
  t.match(open.json(), said('workspace: Missing input'))
  const none = filed(t, records)
  t.match((await none.get('/tags/11')).json().data, { workspace: undefined })
  const nowhere = await none.post('/tasks', { name: 'x', projects: ['9'] })
  t.match(nowhere.json().errors[0].message, /^workspace: The caller has none; give the world/)
})

t.test('without a workspace there are addresses, and everybody can be assigned', async t => {
  const { get, put } = filed(t, records)
  const addressOf = async (path: string) => (await get(path)).json().data.permalink_url
  t.equal(await addressOf('/tasks/41'), 'https://app.asana.com/0/9/41')
  t.equal(await addressOf('/tasks/42'), 'https://app.asana.com/0/0/42')
  t.equal(await addressOf('/projects/9'), 'https://app.asana.com/0/9')
  t.match(checked(t, await put('/tasks/42', { assignee: '8' })).data, { assignee: { gid: '8' } })
})
