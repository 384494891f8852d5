import type { LightMyRequestResponse } from 'fastify'
import type { Transaction } from '../../src/world/transaction.ts'
import { company } from './company.ts'

/** The gid of the first record that a test makes. */
export const made = '1207000000000000'

/**
 * The company with two projects in its organization and one in the plain workspace. The first has two sections with
 * the tasks 41, 42 and 43 in this order; the second has a section without tasks; task 44 is in no project.
 */
export const board = (transaction: Transaction): void => {
  company(transaction)
  const put = (gid: string, resource_type: string, more: object) =>
    transaction.put({ gid, resource_type, ...more })
  put('20', 'project', { name: 'Launch', workspace: '5' })
  put('21', 'project', { name: 'Home', workspace: '5' })
  put('22', 'project', { name: 'Elsewhere', workspace: '6' })
  put('31', 'section', { name: 'To do', project: '20', rank: 'a0' })
  put('32', 'section', { name: 'Done', project: '20', rank: 'a1' })
  put('33', 'section', { name: 'All', project: '21', rank: 'a0' })
  put('34', 'section', { name: 'All', project: '22', rank: 'a0' })
  const place = (section: string, rank: string) => [{ project: '20', section, rank }]
  const task = (gid: string, name: string, memberships: object[]) =>
    put(gid, 'task', { name, workspace: '5', memberships })
  task('41', 'Plan', place('31', 'a0'))
  task('42', 'Build', place('31', 'a1'))
  task('43', 'Ship', place('32', 'a0'))
  task('44', 'Rest', [])
}

/** An error as it stands in an answer. */
export const said = (message: string | RegExp): object => ({ errors: [{ message }] })

/** The gids of a list that was answered. */
export const gidsIn = (answer: LightMyRequestResponse): string[] =>
  (answer.json() as { data: { gid: string }[] }).data.map(({ gid }) => gid)
