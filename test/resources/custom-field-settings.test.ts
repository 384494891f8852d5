import t, { type Test } from 'tap'
import { load } from '../fixtures/kit.ts'
import { checked, serving } from '../harness.ts'
import { fielded as world } from './fielded.ts'

const said = (message: string) => ({ errors: [{ message }] })
type Setting = { gid: string; custom_field: { gid: string } }

/** The portfolio 101, which has no fields of its own yet, and one more field. */
const served = (t: Test) => {
  const { get, post } = serving(t, { world })
  const path = '/portfolios/101/addCustomFieldSetting'
  const add = async (data: object) => checked(t, await post(path, data)).data as Setting
  const listed = async () => {
    const { data } = checked(t, await get('/portfolios/101/custom_field_settings'))
    return (data as Setting[]).map(one => one.custom_field.gid)
  }
  const refused = async (data: object, message: string) =>
    t.match((await post(path, data)).json(), said(message))
  return { get, post, add, listed, refused }
}

t.test('a field is added at the end, or beside a setting', async t => {
  const { add, listed } = served(t)
  const first = await add({ custom_field: '201' })
  await add({ custom_field: '202' })
  t.strictSame(await listed(), ['201', '202'])
  await add({ custom_field: '203', insert_before: first.gid })
  await add({ custom_field: '204', insert_after: first.gid })
  t.strictSame(await listed(), ['203', '201', '204', '202'])
})

t.test('a field is added once, beside a setting of the same record', async t => {
  const { add, refused, listed } = served(t)
  const { gid } = await add({ custom_field: '201', is_important: true })
  const both = { custom_field: '202', insert_before: gid, insert_after: gid }
  await refused(both, 'You may only provide one of insert_before or insert_after!')
  const elsewhere = { custom_field: '202', insert_after: '9201' }
  await refused(elsewhere, 'insert_after: Unknown object: 9201')
  await refused({ custom_field: '201' }, 'Custom field with ID 201 is already on given object')
  t.strictSame(await listed(), ['201'])
})

t.test('a field can be made on the way, not for all of its workspace', async t => {
  const { get, add, refused } = served(t)
  const { custom_field: field } = await add({
    custom_field: { name: 'Far', workspace: '5', resource_subtype: 'number', precision: 1 }
  })
  t.match(checked(t, await get(`/custom_fields/${field.gid}`)).data, {
    ...{ name: 'Far', precision: 1, is_global_to_workspace: false }
  })
  t.match(checked(t, await get('/workspaces/5/custom_fields?limit=100')).data, [
    ...Array(9).fill({}),
    { gid: field.gid }
  ])
  await refused(
    { custom_field: { name: 'Near', resource_subtype: 'text' } },
    'custom_field: must have workspace'
  )
  const same = { name: 'far', workspace: '5', resource_subtype: 'text' }
  await refused({ custom_field: same }, 'name: The workspace has a custom field "Far" already')
})

t.test('a field that the record does not have is not taken off', async t => {
  const { post } = served(t)
  const answer = await post('/portfolios/101/removeCustomFieldSetting', { custom_field: '201' })
  t.match(answer.json(), said('Custom field with ID 201 is not on given object'))
})

t.test('a setting of a saved answer may name its project instead of a parent', async t => {
  const { world } = load(`
projects: [{gid: '20', name: Launch}]
custom_fields: [{gid: '1', name: Note}]
custom_field_settings: [{gid: '2', project: Launch, custom_field: Note}]
`)
  t.match(world.entities.get('2'), { parent: '20', custom_field: '1', is_important: false })
})
