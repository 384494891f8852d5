import t from 'tap'
import { checked, serving, signedIn } from '../../harness.ts'
import { fielded as world } from '../fielded.ts'

type Shown = Readonly<Record<string, unknown>>
const said = (message: string) => ({ errors: [{ message }] })
const shownIn = (data: unknown, gid: string): Shown | undefined =>
  (data as { custom_fields: Shown[] }).custom_fields.find(one => one['gid'] === gid)

t.test('fields without a value are shown in the order of their settings', async t => {
  const { get } = serving(t, { world })
  const { data } = checked(t, await get('/portfolios/101'))
  const names = (data as { custom_fields: Shown[] }).custom_fields.map(one => one['gid'])
  t.strictSame(names, ['201', '202', '203', '204', '205', '206', '207', '208', '209'])
  t.match(shownIn(data, '201'), { text_value: null, display_value: null, enabled: true })
  t.match(shownIn(data, '204'), { multi_enum_values: [], display_value: null, type: 'multi_enum' })
  t.match(shownIn(data, '206'), { people_value: [], display_value: null })
})

/** What is sent for a field, and how it is shown. */
const taken: readonly [gid: string, sent: unknown, shown: object][] = [
  ['201', 'a < b', { text_value: 'a < b', display_value: 'a < b', resource_subtype: 'text' }],
  ['202', 1.005, { number_value: 1, display_value: '1.00', precision: 2 }],
  ['202', '-12.345', { number_value: -12.35, display_value: '-12.35' }],
  ['203', '32', { enum_value: { gid: '32', name: 'Mid' }, display_value: 'Mid' }],
  ['204', ['35', '34', '35'], { multi_enum_values: [{ gid: '35' }, { gid: '34' }] }],
  ['204', '34, 35', { display_value: 'Red, Green' }],
  [
    '205',
    { date: '2026-08-08' },
    {
      ...{ date_value: { date: '2026-08-08', date_time: null } },
      display_value: '2026-08-08T00:00:00.000Z'
    }
  ],
  [
    '205',
    { date_time: '2026-08-08T23:30:00-02:00' },
    {
      date_value: { date: '2026-08-09', date_time: '2026-08-09T01:30:00.000Z' },
      display_value: '2026-08-09T01:30:00.000Z'
    }
  ],
  ['206', ['me', 'adam@f.test'], { people_value: [{ gid: '71' }, { gid: '72' }] }],
  ['206', '72', { display_value: 'Adam' }],
  ['207', ['8', '9'], { reference_value: [{ gid: '8', name: 'Write' }, { gid: '9' }] }],
  ['208', 0.12345, { number_value: 0.123, display_value: '12.3%' }]
]

for (const [gid, sent, shown] of taken) {
  t.test(`the value ${JSON.stringify(sent)} is taken for field ${gid}`, async t => {
    const { get, put } = serving(t, { world })
    checked(t, await put('/portfolios/101', { custom_fields: { [gid]: sent } }))
    t.match(shownIn(checked(t, await get('/portfolios/101')).data, gid), shown)
  })
}

t.test('other values stay, and null or nothing clears one', async t => {
  const { put } = serving(t, { world })
  const send = async (custom_fields: object) =>
    checked(t, await put('/portfolios/101', { custom_fields })).data
  await send({ '201': 'x', '203': '31', '204': ['34'], '206': ['71'] })
  const data = await send({ '203': null, '204': [], '206': '' })
  t.match(shownIn(data, '201'), { text_value: 'x' })
  t.match(shownIn(data, '203'), { enum_value: null, display_value: null })
  t.match(shownIn(data, '204'), { multi_enum_values: [] })
  t.match(shownIn(data, '206'), { people_value: [] })
  t.match(shownIn(await send({ '201': '' }), '201'), {
    text_value: null,
    html_text_value: undefined
  })
})

const at = (gid: string, rest: string) => `custom_fields: ${gid}: ${rest}`

/** What is sent for a field, and the refusal of it. */
const refused: readonly [gid: string, sent: unknown, message: string][] = [
  ['404', 'x', 'Custom field with ID 404 is not on given object'],
  ['404', null, 'Custom field with ID 404 is not on given object'],
  ['201', 5, at('201', 'must be a text, not 5')],
  [
    '201',
    'x'.repeat(1025),
    at('201', `must be a text of at most 1024 characters, not "${'x'.repeat(56)}…`)
  ],
  ['202', 'five', at('202', 'must be a number, not "five"')],
  ['202', [1], at('202', 'must be a number, not [1]')],
  ['202', '1e999', at('202', 'must be a number, not "1e999"')],
  ['203', '404', at('203', 'Unknown object: 404')],
  ['203', '33', at('203', 'Unknown object: 33')],
  ['203', '34', at('203', 'Unknown object: 34')],
  ['203', 'Low', at('203', 'Not a Long: Low')],
  ['204', 34, at('204', 'must be a list, not 34')],
  ['204', ['36'], at('204', '[0]: Unknown object: 36')],
  ['205', '2026-06-24', 'date_value: DayAndDateTime is not a JSON object: 2026-06-24'],
  ['205', ['2026-06-24'], 'date_value: DayAndDateTime is not a JSON object: 2026-06-24'],
  [
    '205',
    { date: '2026-13-01' },
    at('205', 'must be a day or a time, such as {"date":"2026-08-08"}, not {"date":"2026-13-01"}')
  ],
  [
    '205',
    { date_time: 'soon' },
    at('205', 'must be a day or a time, such as {"date":"2026-08-08"}, not {"date_time":"soon"}')
  ],
  [
    '205',
    { date: '2026-02-30' },
    at('205', 'must be a day or a time, such as {"date":"2026-08-08"}, not {"date":"2026-02-30"}')
  ],
  [
    '205',
    { date_time: '2026-02-30T09:00:00Z' },
    at(
      '205',
      'must be a day or a time, such as {"date":"2026-08-08"}, not {"date_time":"2026-02-30T09:00:00Z"}'
    )
  ],
  ['206', ['nobody'], at('206', '[0]: Not an email, GID, or "me": nobody')],
  ['207', ['100'], at('207', '[0]: Unknown object: 100')],
  ['209', 'x', at('209', 'Cannot write this property')]
]

for (const [gid, sent, message] of refused) {
  t.test(`the value ${JSON.stringify(sent).slice(0, 40)} is refused for field ${gid}`, async t => {
    const answer = await serving(t, { world }).put('/portfolios/101', {
      custom_fields: { [gid]: sent }
    })
    t.equal(answer.statusCode, 400)
    t.match(answer.json(), said(message))
  })
}

t.test('a number that JSON writes and nothing holds is refused', async t => {
  const { app, get } = serving(t, { world })
  const answer = await app.inject({
    ...{ method: 'PUT', url: '/api/1.0/portfolios/101', headers: signedIn },
    payload: '{"data": {"custom_fields": {"202": 1e999}}}'
  })
  t.match(answer.json(), said(at('202', 'must be a number, not Infinity')))
  t.match(shownIn((await get('/portfolios/101')).json().data, '202'), { display_value: null })
})

t.test('an option that is disabled stays chosen, and may be sent again', async t => {
  const { put } = serving(t, { world })
  const send = async (custom_fields: object) =>
    checked(t, await put('/portfolios/101', { custom_fields })).data
  await send({ '204': ['34'], '203': '31' })
  checked(t, await put('/enum_options/34', { enabled: false }))
  const data = await send({ '204': ['34', '35'], '203': '31' })
  t.match(shownIn(data, '204'), { display_value: 'Red, Green' })
})

t.test('a value of a field that has left can be cleared only', async t => {
  const { get, post, put } = serving(t, { world })
  checked(t, await put('/portfolios/101', { custom_fields: { '201': 'x' } }))
  checked(t, await post('/portfolios/100/removeCustomFieldSetting', { custom_field: '201' }))
  const { data } = checked(t, await get('/portfolios/101'))
  t.match(shownIn(data, '201'), { enabled: false, text_value: 'x' })
  const again = await put('/portfolios/101', { custom_fields: { '201': 'y' } })
  t.match(again.json(), said('Custom field with ID 201 is not on given object'))
  const cleared = checked(t, await put('/portfolios/101', { custom_fields: { '201': null } }))
  t.equal(shownIn(cleared.data, '201'), undefined)
})

t.test('a field that is deleted takes its values along', async t => {
  const { get, put, del } = serving(t, { world })
  checked(t, await put('/portfolios/101', { custom_fields: { '201': 'x', '202': 2 } }))
  checked(t, await del('/custom_fields/201'))
  const { data } = checked(t, await get('/portfolios/101'))
  t.equal(shownIn(data, '201'), undefined)
  t.match(shownIn(data, '202'), { number_value: 2 })
})
