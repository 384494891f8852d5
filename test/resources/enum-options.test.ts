import t, { type Test } from 'tap'
import { checked, serving } from '../harness.ts'
import { fielded as world } from './fielded.ts'

const said = (message: string) => ({ errors: [{ message }] })
/** The field 203 has the options 31, 32 and 33; the field 201 is a text. */
const served = (t: Test) => {
  const { get, post, put } = serving(t, { world })
  const options = async () => {
    const { data } = checked(t, await get('/custom_fields/203'))
    return (data as { enum_options: { gid: string }[] }).enum_options.map(({ gid }) => gid)
  }
  const refused = async (path: string, data: object, message: string) => {
    const answer = await post(path, data)
    t.equal(answer.statusCode, 400)
    t.match(answer.json(), said(message))
  }
  return { get, post, put, options, refused }
}
const url = '/custom_fields/203/enum_options'

t.test('a new option stands at the end, or where it is put', async t => {
  const { post, options } = served(t)
  const add = async (data: object) =>
    (checked(t, await post(url, { name: 'New', ...data })).data as { gid: string }).gid
  const last = await add({})
  t.strictSame(await options(), ['31', '32', '33', last])
  const first = await add({ insert_before: '31' })
  const second = await add({ insert_after: '31' })
  t.strictSame(await options(), [first, '31', second, '32', '33', last])
})

t.test('an option is moved before or after another one of its field', async t => {
  const { post, options } = served(t)
  const move = async (data: object) => checked(t, await post(`${url}/insert`, data)).data
  t.match(await move({ enum_option: '31', after_enum_option: '33' }), { gid: '31', name: 'Low' })
  t.strictSame(await options(), ['32', '33', '31'])
  await move({ enum_option: '31', before_enum_option: '33' })
  t.strictSame(await options(), ['32', '31', '33'])
})

t.test('an option that cannot be placed is refused, and none is made', async t => {
  const { options, refused } = served(t)
  const both = (before: string, after: string) =>
    `You may only provide one of ${before} or ${after}!`
  const new1 = { name: 'New', insert_before: '31', insert_after: '32' }
  await refused(url, new1, both('insert_before', 'insert_after'))
  await refused(url, { name: 'New', insert_after: '34' }, 'insert_after: Unknown object: 34')
  await refused(url, { name: ' ' }, 'name: Missing input')
  const insert = `${url}/insert`
  const moved = { enum_option: '31', before_enum_option: '32', after_enum_option: '33' }
  await refused(insert, moved, both('before_enum_option', 'after_enum_option'))
  await refused(
    insert,
    { enum_option: '31' },
    'You should specify one of before_enum_option, after_enum_option'
  )
  const strange = { enum_option: '34', before_enum_option: '31' }
  await refused(insert, strange, 'enum_option: Unknown object: 34')
  const itself = { enum_option: '31', before_enum_option: '31' }
  await refused(insert, itself, 'before_enum_option: Unknown object: 31')
  t.strictSame(await options(), ['31', '32', '33'])
})

t.test('a field of another kind has no options', async t => {
  const { refused } = served(t)
  const message = 'enum_options: A custom field of type text has none'
  await refused('/custom_fields/201/enum_options', { name: 'New' }, message)
  const move = { enum_option: '31', before_enum_option: '32' }
  await refused('/custom_fields/201/enum_options/insert', move, message)
})

t.test('an option is renamed and coloured, and keeps a name', async t => {
  const { put } = served(t)
  const change = { name: 'Lowest', color: 'red' }
  t.match(checked(t, await put('/enum_options/31', change)).data, { ...change, enabled: true })
  t.match(checked(t, await put('/enum_options/33', { enabled: true })).data, { enabled: true })
  const nameless = await put('/enum_options/31', { name: '' })
  t.equal(nameless.statusCode, 400)
  t.match(nameless.json(), said('name: Missing input'))
})

t.test("an option of a file that no field has is anybody's", async t => {
  const { put } = serving(t, {
    world: transaction => {
      world(transaction)
      transaction.put({ gid: '37', resource_type: 'enum_option', name: 'Lone', enabled: true })
    }
  })
  t.match(checked(t, await put('/enum_options/37', { name: 'Alone' })).data, { name: 'Alone' })
})
