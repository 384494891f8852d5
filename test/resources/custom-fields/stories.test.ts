import t from 'tap'
import type { Entity, Json } from '../../../src/world/entity.ts'
import type { Transaction } from '../../../src/world/transaction.ts'
import { serving } from '../../harness.ts'
import { fielded } from '../fielded.ts'

/** A task in a project that has the fields of all kinds. */
const world = (transaction: Transaction) => {
  fielded(transaction)
  const put = (gid: string, resource_type: string, more: object) =>
    transaction.put({ gid, resource_type, ...more })
  put('20', 'project', { name: 'Launch', workspace: '5' })
  put('21', 'section', { name: 'All', project: '20', rank: 'a0' })
  for (const at of [1, 2, 3, 4, 5, 6, 7, 8, 9]) {
    const rank = `a${at}`
    put(`80${at}`, 'custom_field_setting', { parent: '20', custom_field: `20${at}`, rank })
  }
  const memberships = [{ project: '20', section: '21', rank: 'a0' }]
  put('41', 'task', { name: 'Plan', workspace: '5', memberships })
}

type Values = readonly [value: Json, text: string, details: object]

/** For each kind of field: a first value, another, and none; what each change tells, and its details. */
const kinds: Readonly<Record<string, readonly Values[]>> = {
  201: [
    [
      'A-1',
      'text_custom_field_changed: Greta changed text 201 to "A-1"',
      { new_text_value: 'A-1' }
    ],
    [
      'A-2',
      'text_custom_field_changed: Greta changed text 201 from "A-1" to "A-2"',
      { old_text_value: 'A-1', new_text_value: 'A-2' }
    ],
    [null, 'text_custom_field_changed: Greta cleared text 201', { old_text_value: 'A-2' }]
  ],
  202: [
    [
      2.5,
      'number_custom_field_changed: Greta changed number 202 to 2.50',
      { new_number_value: 2.5 }
    ],
    [
      3,
      'number_custom_field_changed: Greta changed number 202 from 2.50 to 3.00',
      { old_number_value: 2.5, new_number_value: 3 }
    ]
  ],
  203: [
    [
      '31',
      'enum_custom_field_changed: Greta changed enum 203 to Low',
      { new_enum_value: { gid: '31', name: 'Low' } }
    ],
    [
      '32',
      'enum_custom_field_changed: Greta changed enum 203 from Low to Mid',
      { old_enum_value: { gid: '31' }, new_enum_value: { gid: '32' } }
    ]
  ],
  204: [
    [
      ['34', '35'],
      'multi_enum_custom_field_changed: Greta changed multi_enum 204 to Red, Green',
      { new_multi_enum_values: [{ gid: '34' }, { gid: '35' }] }
    ]
  ],
  205: [
    [
      { date: '2026-09-01' },
      'date_custom_field_changed: Greta changed date 205 to 2026-09-01T00:00:00.000Z',
      { new_date_value: { start_on: null, due_at: null, due_on: '2026-09-01' } }
    ],
    [
      { date_time: '2026-09-01T08:00:00.000Z' },
      'date_custom_field_changed: Greta changed date 205 from 2026-09-01T00:00:00.000Z to 2026-09-01T08:00:00.000Z',
      { new_date_value: { due_at: '2026-09-01T08:00:00.000Z', due_on: '2026-09-01' } }
    ]
  ],
  206: [
    [
      ['72'],
      'people_custom_field_changed: Greta changed people 206 to Adam',
      { new_people_value: [{ gid: '72', name: 'Adam' }] }
    ]
  ],
  207: [[['41'], 'reference_custom_field_changed: Greta changed reference 207 to Plan', {}]]
}

for (const [field, values] of Object.entries(kinds)) {
  t.test(`a new value of a custom field is told of: ${values[0]?.[1].split(':')[0]}`, async t => {
    const { put, get } = serving(t, { world, verifyResponses: true })
    for (const [value, text, details] of values) {
      t.equal((await put('/tasks/41', { custom_fields: { [field]: value } })).statusCode, 200)
      const { data } = (await get('/tasks/41/stories?opt_fields=*')).json()
      const last: Entity = data.at(-1)
      t.equal(`${last['resource_subtype']}: ${last['text']}`, text)
      t.match(last, { custom_field: { gid: field }, ...details })
    }
    const { data } = (await get('/tasks/41/stories')).json()
    t.equal(data.length, values.length, 'each change is told of once')
  })
}

t.test(
  'a value that was there before is not told of, nor one with which a task is made',
  async t => {
    const { put, post, get } = serving(t, { world })
    await put('/tasks/41', { custom_fields: { 201: 'A-1' } })
    await put('/tasks/41', { name: 'Plan it', custom_fields: { 201: 'A-1' } })
    const { data } = (await get('/tasks/41/stories')).json()
    t.match(data, [
      { resource_subtype: 'text_custom_field_changed' },
      { resource_subtype: 'name_changed' }
    ])
    t.equal(data.length, 2)
    const made = (await post('/tasks', { projects: ['20'], custom_fields: { 201: 'B' } })).json()
      .data
    t.match((await get(`/tasks/${made.gid}/stories`)).json().data, [
      { resource_subtype: 'added_to_project' }
    ])
  }
)

t.test('a field that was deleted takes its values along without a word', async t => {
  const { put, del, get } = serving(t, { world })
  await put('/tasks/41', { custom_fields: { 201: 'A-1' } })
  t.equal((await del('/custom_fields/201')).statusCode, 200)
  const { data } = (await get('/tasks/41/stories?opt_fields=custom_field,text')).json()
  t.strictSame(data, [{ gid: data[0].gid, text: 'Greta changed text 201 to "A-1"' }])
})
