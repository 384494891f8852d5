import t from 'tap'
import type { Caller } from '../../../src/behaviour/access/callers.ts'
import { refuseUnscoped, refuseUnscopedFields } from '../../../src/behaviour/access/scopes.ts'
import { needsDefault, needsScopes } from '../../../src/behaviour/errors.ts'
import type { Operation } from '../../../src/contract/operation.ts'
import { anyone, asana } from '../../harness.ts'

const caller = (...scopes: string[]): Caller => ({ token: 'x', grant: { user: '1', scopes } })
const personal: Caller = { token: 'x', grant: { user: '1' } }
const operation = (id: string) => asana.operations.find(one => one.id === id) as Operation

t.test(
  'a token without scopes, one with default, and one that nobody knows, may do everything',
  async t => {
    for (const who of [anyone, personal, caller('default'), caller('default', 'identity')]) {
      for (const { scopes } of asana.operations) refuseUnscoped({ scopes }, who)
      refuseUnscopedFields(asana, operation('getTask'), who, 'custom_fields.name')
    }
    t.pass('and nothing is refused')
  }
)

t.test('a token with scopes needs all that the operation asks for', async t => {
  const scopes = ['a:read', 'b:read']
  refuseUnscoped({ scopes }, caller('b:read', 'c', 'a:read'))
  t.throws(() => refuseUnscoped({ scopes }, caller('b:read')), needsScopes(['a:read']))
  t.throws(() => refuseUnscoped({ scopes }, caller()), {
    status: 403,
    message: 'The following scopes must be present to fulfill this request: a:read, b:read'
  })
})

t.test('an operation without scopes of its own needs default', async t => {
  t.throws(() => refuseUnscoped({ scopes: [] }, caller('tasks:read')), {
    status: 403,
    message: 'One of the following scopes must be present to use this endpoint: default'
  })
  t.throws(
    () => refuseUnscoped(operation('getTeamsForWorkspace'), caller('x')),
    needsScopes(['teams:read'])
  )
  t.throws(() => refuseUnscoped(operation('getSection'), caller('tasks:read')), needsDefault())
})

t.test('fields that opt_fields names may need a scope, wherever they are', async t => {
  const task = operation('getTask')
  const held = ['tasks:read', 'projects:read', 'project_sections:read']
  const refused =
    (fields: string | string[], ...scopes: string[]) =>
    () =>
      refuseUnscopedFields(asana, task, caller(...held, ...scopes), fields)
  const lack = needsScopes(['custom_fields:read'])
  for (const fields of [
    'custom_fields',
    'custom_fields.name',
    'name,this.custom_fields.gid',
    '(name|custom_fields).gid',
    'projects.custom_fields',
    'memberships.project.custom_fields.name',
    'parent.(parent|assignee).custom_fields',
    ['name', 'custom_fields']
  ]) {
    t.throws(refused(fields), lack, String(fields))
    t.doesNotThrow(refused(fields, 'custom_fields:read'), String(fields))
  }
  for (const fields of ['', 'name', '*', 'custom_field', 'name.custom_fields', 'parent.name']) {
    t.doesNotThrow(refused(fields), fields)
  }
})

t.test('a field has the scopes that the document says of it', async t => {
  const lack = (id: string, field: string) => {
    try {
      return refuseUnscopedFields(asana, operation(id), caller('none'), field)
    } catch (error) {
      return String((error as Error).message).replace(/.*: /, '')
    }
  }
  t.equal(lack('getTask', 'memberships.section.name'), 'projects:read, project_sections:read')
  t.equal(lack('getTaskForCustomID', 'actual_time_minutes'), 'time_tracking_entries:read')
  t.equal(lack('getProject', 'team'), 'teams:read')
  t.equal(lack('getTeamMembership', 'team.name'), 'teams:read')
  t.equal(lack('getStory', 'previews'), 'attachments:read')
  t.equal(lack('getJob', 'new_portfolio'), 'portfolios:read')
  t.equal(lack('getJob', 'new_project.name'), 'projects:read')
  t.equal(lack('getJob', 'new_task'), 'tasks:read')
  t.equal(lack('getJob', 'new_project_template'), 'project_templates:read')
  t.equal(lack('getJob', 'new_task_template'), 'task_templates:read')
  t.equal(lack('getJob', 'status,new_graph_export'), undefined)
})

t.test('lists are looked into as well', async t => {
  t.throws(
    () => refuseUnscopedFields(asana, operation('getTasks'), caller('tasks:read'), 'custom_fields'),
    needsScopes(['custom_fields:read'])
  )
})

t.test('groups upon groups take no time that grows with their product', async t => {
  const deep = `${'(parent|dependencies|dependents|subtasks).'.repeat(300)}name`
  const start = performance.now()
  refuseUnscopedFields(asana, operation('getTask'), caller('tasks:read'), deep)
  t.ok(performance.now() - start < 2000)
})
