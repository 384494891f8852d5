import type { Entity, JsonObject } from '../../src/world/entity.ts'
import type { Transaction } from '../../src/world/transaction.ts'
import { company } from './company.ts'

/** A time of day in the first days of August 2026. */
const on = (day: number) => `2026-08-0${day}T10:00:00.000Z`

/** The company with two projects, a portfolio, a team, fields, and six tasks in workspace 5, one in 6. */
export const archive = (transaction: Transaction): void => {
  company(transaction)
  const put = (resource_type: string, gid: string, fields: JsonObject): Entity =>
    transaction.put({ gid, resource_type, ...fields })
  for (const gid of ['8', '9']) transaction.remove(transaction.find(gid) as Entity)
  put('team', '41', { name: 'Design', organization: '5' })
  put('project', '20', {
    ...{ name: 'Relaunch', workspace: '5', team: '41', owner: '71', completed: false },
    ...{ due_on: '2026-09-01', created_at: on(1), modified_at: on(3), custom_fields: { 83: '87' } }
  })
  put('project', '21', {
    ...{ name: 'The big re-think', workspace: '5', team: null, owner: '72', completed: true },
    ...{ completed_at: on(4), created_at: on(2), modified_at: on(4) }
  })
  put('membership', '25', { parent: '20', member: '72' })
  put('section', '30', { name: 'To do', project: '20', rank: 'a0' })
  put('section', '31', { name: 'Done', project: '20', rank: 'a1' })
  put('section', '32', { name: 'Ideas', project: '21', rank: 'a0' })
  put('portfolio', '60', { name: 'All', workspace: '5', owner: '71', items: ['20'] })
  for (const [gid, kind] of [
    ['81', 'text'],
    ['82', 'number'],
    ['83', 'enum'],
    ['84', 'date'],
    ['85', 'multi_enum']
  ] as const) {
    put('custom_field', gid, { name: `A ${kind}`, resource_subtype: kind, workspace: '5' })
  }
  const task = (gid: string, day: number, fields: JsonObject) =>
    put('task', gid, {
      ...{ resource_subtype: 'default_task', workspace: '5', completed: false, notes: '' },
      ...{ created_at: on(day), modified_at: on(10 - day), created_by: '71', ...fields }
    })
  const place = (project: string, section: string) => ({ project, section, rank: 'a0' })
  task('101', 1, {
    ...{ name: 'Write the text', notes: 'For the website', assignee: '71', assigned_by: '72' },
    ...{ memberships: [place('20', '30')], tags: ['1', '3'], due_on: '2026-08-10' },
    custom_fields: { 81: 'Custom_Value', 82: 5, 83: '87', 84: { date: '2026-08-20' }, 85: ['88'] }
  })
  task('102', 2, {
    ...{ name: 'Print it', assignee: '72', tags: ['1'], dependencies: ['101'], start_on: null },
    ...{ memberships: [place('20', '31'), place('21', '32')], followers: ['72'] },
    custom_fields: { 81: 'other', 82: 7 }
  })
  task('103', 3, {
    ...{ name: 'Website', completed: true, completed_at: on(5), parent: '101', assignee: null },
    ...{ likes: [{ gid: '901', user: '71' }], due_on: '2026-08-05', start_on: '2026-08-04' }
  })
  task('104', 4, {
    ...{ name: 'Celebrate', resource_subtype: 'milestone', created_by: '72', followers: ['71'] },
    ...{ due_on: '2026-08-12', due_at: '2026-08-12T10:00:00.000Z', dependencies: ['103'] }
  })
  task('105', 5, { name: 'Mine', assignee: '71', assignee_section: '32' })
  task('106', 6, { name: 'Elsewhere', workspace: '6', assignee: '71' })
  put('task', '107', { name: 'In no workspace' })
  put('attachment', '90', { name: 'a.pdf', parent: '104' })
  put('story', '91', { type: 'comment', created_by: '72', target: '105', text: 'Yes' })
  put('story', '92', { type: 'system', created_by: '71', target: '105', text: 'moved' })
}
