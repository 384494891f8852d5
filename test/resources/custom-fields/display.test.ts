import t from 'tap'
import { displayed } from '../../../src/resources/custom-fields/display.ts'
import type { Json } from '../../../src/world/entity.ts'
import { emptyWorld } from '../../../src/world/world.ts'

/** A number's format, the number, and how people read it. */
const numbers: readonly [format: object, value: Json, text: string][] = [
  [{ precision: 0, format: 'none' }, 1234.5, '1235'],
  [{ precision: 3, format: 'identifier' }, 7, '7.000'],
  [{ precision: 1, format: 'percentage' }, 0.125, '12.5%'],
  [{ precision: 2, format: 'currency', currency_code: 'EUR' }, 1234.5, '€1234.50'],
  [{ precision: 1, format: 'currency', currency_code: 'beans' }, 3, 'beans 3.0'],
  [{ precision: 0, format: 'custom', custom_label: 'gold' }, 5, '5 gold'],
  [
    { precision: 0, format: 'custom', custom_label: '#', custom_label_position: 'prefix' },
    ...([5, '# 5'] as const)
  ],
  [{ precision: 0, format: 'custom', custom_label: null }, 5, '5']
]

for (const [format, value, text] of numbers) {
  t.test(`${value} as ${JSON.stringify(format)} reads ${text}`, async t => {
    const entity = { gid: '1', resource_type: 'custom_field', resource_subtype: 'number' }
    t.equal(displayed({ ...entity, ...format }, value, emptyWorld), text)
  })
}

t.test('names of records that have gone are left out', async t => {
  const field = { gid: '1', resource_type: 'custom_field', resource_subtype: 'reference' }
  t.equal(displayed(field, ['404'], emptyWorld), null)
})
