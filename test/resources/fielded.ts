import type { Transaction } from '../../src/world/transaction.ts'
import { company } from './company.ts'

/** What the kinds of fields in this world have beside a name and a kind. */
const kinds: Readonly<Record<string, readonly [kind: string, more?: object]>> = {
  '201': ['text'],
  '202': ['number', { precision: 2 }],
  '203': ['enum', { enum_options: ['31', '32', '33'] }],
  '204': ['multi_enum', { enum_options: ['34', '35', '36'] }],
  '205': ['date'],
  '206': ['people'],
  '207': ['reference', { input_restrictions: ['task'] }],
  '208': ['number', { precision: 1, format: 'percentage' }],
  '209': ['text', { is_value_read_only: true }]
}

/** The company with a portfolio in another, which gives it a field of each kind. */
export const fielded = (transaction: Transaction): void => {
  company(transaction)
  const put = (gid: string, resource_type: string, more: object) =>
    transaction.put({ gid, resource_type, ...more })
  for (const [at, name] of ['Low', 'Mid', 'High', 'Red', 'Green', 'Blue'].entries()) {
    const enabled = name !== 'High' && name !== 'Blue'
    put(String(31 + at), 'enum_option', { name, enabled, color: 'none' })
  }
  put('101', 'portfolio', { name: 'Inner', workspace: '5' })
  put('100', 'portfolio', { name: 'Outer', workspace: '5', items: ['101'] })
  for (const [gid, [kind, more]] of Object.entries(kinds)) {
    const field = { name: `${kind} ${gid}`, workspace: '5', resource_subtype: kind, precision: 0 }
    put(gid, 'custom_field', { ...field, ...more })
    put(`9${gid}`, 'custom_field_setting', { parent: '100', custom_field: gid, rank: `a${gid}` })
  }
}
