import type { Transaction } from '../../src/world/transaction.ts'
import { company } from './company.ts'

/** The company with a project and a portfolio, and members of both: two users and a team. */
export const enrolled = (transaction: Transaction): void => {
  company(transaction)
  const put = (gid: string, resource_type: string, more: object) =>
    transaction.put({ gid, resource_type, ...more })
  put('10', 'project', { name: 'Launch', workspace: '5' })
  put('11', 'portfolio', { name: 'All', workspace: '5' })
  put('12', 'portfolio', { name: 'Elsewhere', workspace: '6' })
  put('14', 'team', { name: 'Press' })
  put('21', 'membership', { parent: '10', member: '71', access_level: 'admin' })
  put('22', 'membership', { parent: '10', member: '72', access_level: 'viewer' })
  put('23', 'membership', { parent: '10', member: '14', access_level: 'editor' })
  put('24', 'membership', { parent: '11', member: '71', access_level: 'admin' })
  put('25', 'membership', { parent: '11', member: '72', access_level: 'viewer' })
  put('26', 'membership', { parent: '12', member: '71', access_level: 'editor' })
}
