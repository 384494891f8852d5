import t from 'tap'
import { checked, serving } from '../harness.ts'
import { company as world } from './company.ts'

const made = (data: unknown) => data as { gid: string; enum_options: { gid: string }[] }

t.test(
  'an enum field is made with its options, which are changed and moved one by one',
  async t => {
    const { get, post, put, del } = serving(t, { world })
    const sent = { name: 'Rank', resource_subtype: 'enum', workspace: '5' }
    const options = [{ name: 'Low' }, { name: 'High', color: 'red' }]
    const field = made(
      checked(t, await post('/custom_fields', { ...sent, enum_options: options })).data
    )
    t.match(field, {
      ...{ type: 'enum', representation_type: 'enum', is_global_to_workspace: true },
      enum_options: [
        { name: 'Low', enabled: true, color: 'none' },
        { name: 'High', color: 'red' }
      ]
    })
    const [low, high] = field.enum_options.map(({ gid }) => gid)
    const url = `/custom_fields/${field.gid}`
    const more = made(
      checked(t, await post(`${url}/enum_options`, { name: 'Mid', insert_after: low })).data
    )
    checked(
      t,
      await post(`${url}/enum_options/insert`, { enum_option: high, before_enum_option: low })
    )
    const now = made(checked(t, await get(url)).data).enum_options.map(({ gid }) => gid)
    t.strictSame(now, [high, low, more.gid])
    t.match(checked(t, await put(`/enum_options/${low}`, { enabled: false })).data, {
      enabled: false
    })
    checked(t, await put(`/enum_options/${high}`, { enabled: false }))
    const last = await put(`/enum_options/${more.gid}`, { enabled: false })
    t.match(last.json(), { errors: [{ message: /at least one option that is enabled/ }] })
    checked(t, await del(url))
    t.equal((await get(url)).statusCode, 404)
    t.equal((await put(`/enum_options/${low}`, {})).statusCode, 404)
  }
)

t.test('a name stands once in a workspace, and never where Asana has its own', async t => {
  const { get, post, put } = serving(t, { world })
  const sent = { resource_subtype: 'number', workspace: '5', precision: 2 }
  checked(t, await post('/custom_fields', { ...sent, name: 'Cost' }))
  for (const name of ['cost', 'Due Date', ' ']) {
    t.equal((await post('/custom_fields', { ...sent, name })).statusCode, 400, name)
  }
  checked(t, await post('/custom_fields', { ...sent, name: 'Cost', workspace: '6' }))
  const other = made(checked(t, await post('/custom_fields', { ...sent, name: 'Gain' })).data)
  t.equal((await put(`/custom_fields/${other.gid}`, { name: 'Cost' })).statusCode, 400)
  t.equal((await put(`/custom_fields/${other.gid}`, { resource_subtype: 'text' })).statusCode, 400)
  t.match(checked(t, await put(`/custom_fields/${other.gid}`, { name: 'gain' })).data, {
    name: 'gain',
    precision: 2
  })
  t.match(checked(t, await get('/workspaces/5/custom_fields')).data, [
    { name: 'Cost' },
    { name: 'gain' }
  ])
})

const refused = (message: string | RegExp) => ({ errors: [{ message }] })

t.test('an enum field has 1 to 500 options, each with a name', async t => {
  const { post } = serving(t, { world })
  const sent = { name: 'Rank', resource_subtype: 'enum', workspace: '5' }
  const said = async (more: object) => (await post('/custom_fields', { ...sent, ...more })).json()
  t.match(await said({}), refused('enum_options: Missing input'))
  t.match(await said({ enum_options: [] }), refused('enum_options: Missing input'))
  const nameless = (at: number) => refused(`enum_options: [${at}]: name: Missing required field`)
  t.match(await said({ enum_options: [{ color: 'red' }] }), nameless(0))
  t.match(await said({ enum_options: [{ name: 'A' }, { name: ' ' }] }), nameless(1))
  const named = Array.from({ length: 500 }, (_, at) => ({ name: `Rank ${at}` }))
  const most = refused('enum_options: A custom field has at most 500 options')
  t.match(await said({ enum_options: [...named, { name: 'x' }] }), most)
  const field = made(
    checked(t, await post('/custom_fields', { ...sent, enum_options: named })).data
  )
  t.match((await post(`/custom_fields/${field.gid}/enum_options`, { name: 'x' })).json(), most)
})

t.test('a field needs a name, and money its currency', async t => {
  const { post } = serving(t, { world })
  const said = async (data: object) => (await post('/custom_fields', data)).json()
  t.match(await said({ resource_subtype: 'text', workspace: '5' }), refused('name: Missing input'))
  const cost = { name: 'Cost', resource_subtype: 'number', workspace: '5', format: 'currency' }
  t.match(await said(cost), refused('currency_code: Missing input'))
  const { data } = checked(t, await post('/custom_fields', { ...cost, currency_code: 'EUR' }))
  t.match(data, { format: 'currency', currency_code: 'EUR' })
})

t.test('a field that becomes one of money needs its currency, and keeps it', async t => {
  const { post, put } = serving(t, { world })
  const sent = { name: 'Cost', resource_subtype: 'number', workspace: '5' }
  const { gid } = made(checked(t, await post('/custom_fields', sent)).data)
  const change = (data: object) => put(`/custom_fields/${gid}`, data)
  t.match((await change({ format: 'currency' })).json(), refused('currency_code: Missing input'))
  const money = { format: 'currency', currency_code: 'EUR' }
  t.match(checked(t, await change(money)).data, money)
  const none = await change({ currency_code: null })
  t.match(none.json(), refused('currency_code: Missing input'))
  t.match(checked(t, await change({ precision: 2 })).data, money)
})

t.test('a field of a file that lacks its currency can be changed otherwise', async t => {
  const { put } = serving(t, {
    world: transaction => {
      world(transaction)
      const field = { name: 'Cost', resource_subtype: 'number', workspace: '5', format: 'currency' }
      transaction.put({ gid: '12', resource_type: 'custom_field', ...field })
    }
  })
  const { data } = checked(t, await put('/custom_fields/12', { name: 'Price' }))
  t.match(data, { name: 'Price', currency_code: null })
})

t.test('a field has no parts that are relevant for another kind only', async t => {
  const { post, put } = serving(t, { world })
  const sent = { name: 'Note', resource_subtype: 'text', workspace: '5' }
  const foreign = {
    ...{ precision: 2, format: 'custom', currency_code: 'EUR', custom_label: 'km' },
    ...{ custom_label_position: 'prefix', input_restrictions: ['task'] }
  }
  const field = checked(t, await post('/custom_fields', { ...sent, ...foreign })).data
  const changed = checked(t, await put(`/custom_fields/${made(field).gid}`, foreign)).data
  for (const name of Object.keys(foreign)) {
    t.notOk(name in (field as object), name)
    t.notOk(name in (changed as object), name)
  }
})

t.test('a reference refers to one type of record at least', async t => {
  const { post, put } = serving(t, { world })
  const sent = { name: 'See', resource_subtype: 'reference', workspace: '5' }
  const none = { input_restrictions: [] }
  const message = refused(/^input_restrictions: /)
  t.match((await post('/custom_fields', { ...sent, ...none })).json(), message)
  const field = made(checked(t, await post('/custom_fields', sent)).data)
  t.match((await put(`/custom_fields/${field.gid}`, none)).json(), message)
  const one = { input_restrictions: ['goal'] }
  t.match(checked(t, await put(`/custom_fields/${field.gid}`, one)).data, one)
})

t.test('what only apps on a list of Asana may write is forbidden', async t => {
  const { post } = serving(t, { world })
  const sent = { name: 'x', resource_subtype: 'text', workspace: '5' }
  for (const owned of [true, false]) {
    const answer = await post('/custom_fields', { ...sent, owned_by_app: owned })
    t.equal(answer.statusCode, 403)
    t.match(answer.json(), refused('owned_by_app: Forbidden'))
  }
})

t.test('a field of a file without a name is not found by one', async t => {
  const { post } = serving(t, {
    world: transaction => {
      world(transaction)
      transaction.put({ gid: '12', resource_type: 'custom_field', workspace: '5' })
    }
  })
  for (const name of ['undefined', 'null']) {
    checked(t, await post('/custom_fields', { name, resource_subtype: 'text', workspace: '5' }))
  }
})
