import t from 'tap'
import { load } from '../../fixtures/kit.ts'
import { checked, serving } from '../../harness.ts'
import { company as world } from '../company.ts'

/** How a number is written, and what a field of it says of that. */
const formats: readonly [sent: object, shown: object][] = [
  [{ precision: 2 }, { format: 'none', precision: 2, currency_code: null, custom_label: null }],
  [
    { format: 'identifier', precision: 2, custom_label: 'km' },
    { precision: 0, custom_label: null, custom_label_position: null }
  ],
  [
    { format: 'custom', custom_label: 'km' },
    { custom_label: 'km', custom_label_position: 'suffix' }
  ],
  [
    { format: 'custom', custom_label: 'km', custom_label_position: 'prefix' },
    { custom_label: 'km', custom_label_position: 'prefix' }
  ],
  [
    { format: 'percentage', currency_code: 'EUR' },
    { precision: 0, currency_code: null }
  ]
]

for (const [sent, shown] of formats) {
  t.test(`a field of numbers says how they are written: ${JSON.stringify(sent)}`, async t => {
    const { post } = serving(t, { world })
    const field = { name: 'Far', resource_subtype: 'number', workspace: '5', ...sent }
    t.match(checked(t, await post('/custom_fields', field)).data, shown)
  })
}

t.test('the values of a formula are not written', async t => {
  const { post } = serving(t, { world })
  const sent = { name: 'Sum', resource_subtype: 'number', workspace: '5', is_formula_field: true }
  t.match(checked(t, await post('/custom_fields', sent)).data, {
    representation_type: 'formula',
    is_value_read_only: true
  })
})

t.test('a field of a file is a text where it does not say what it is', async t => {
  const { world } = load("custom_fields: [{gid: '1', name: Note}]\n")
  t.match(world.entities.get('1'), { resource_subtype: 'text', representation_type: 'text' })
})
