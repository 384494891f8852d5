import type { Transaction } from '../../src/world/transaction.ts'
import { company } from './company.ts'

/** The company with two teams in its organization and one elsewhere; Greta is in two of them, Adam in one. */
export const staff = (transaction: Transaction): void => {
  company(transaction)
  const put = (gid: string, resource_type: string, more: object) =>
    transaction.put({ gid, resource_type, ...more })
  put('41', 'team', { name: 'press', organization: '5' })
  put('42', 'team', { name: 'Design', organization: '5' })
  put('43', 'team', { name: 'Guests', organization: '6' })
  put('44', 'team', { name: 'Nowhere' })
  put('51', 'team_membership', { team: '41', user: '71', is_admin: true })
  put('52', 'team_membership', { team: '41', user: '72' })
  put('53', 'team_membership', { team: '43', user: '71' })
}
