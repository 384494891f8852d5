import t from 'tap'
import { catalogueOf } from '../../src/behaviour/catalogue.ts'
import { projectMemberships } from '../../src/resources/project-memberships.ts'
import { checked, serving, stage } from '../harness.ts'
import { enrolled as world } from './enrolled.ts'

const gids = (data: unknown) => (data as { gid: string }[]).map(({ gid }) => gid)

t.test('a membership of a project is read in its older form, under the same gid', async t => {
  const { get } = serving(t, { world })
  const fields = 'user,project,parent,member,access_level,write_access,resource_type'
  const read = async (gid: string) =>
    checked(t, await get(`/project_memberships/${gid}?opt_fields=${fields}`)).data
  const greta = { gid: '71', name: 'Greta', resource_type: 'user' }
  const project = { gid: '10', name: 'Launch', resource_type: 'project' }
  t.strictSame(await read('21'), {
    gid: '21',
    access_level: 'admin',
    member: greta,
    parent: project,
    project,
    resource_type: 'project_membership',
    user: greta,
    write_access: 'full_write'
  })
  t.match(await read('22'), { access_level: 'viewer', write_access: 'comment_only' })
  t.strictSame(checked(t, await get('/project_memberships/23')).data, {
    gid: '23',
    access_level: 'editor',
    member: { gid: '14', name: 'Press', resource_type: 'team' },
    resource_type: 'project_membership',
    write_access: 'full_write'
  })
})

t.test('a membership of something else is none of a project', async t => {
  const answer = await serving(t, { world }).get('/project_memberships/24')
  t.equal(answer.statusCode, 404)
  t.match(answer.json(), {
    errors: [{ message: 'project_membership: Not a recognized ID: 24' }]
  })
})

t.test('the memberships of a project are listed, all or those of a user', async t => {
  const { get } = serving(t, { world })
  const listed = async (query: string) =>
    gids(checked(t, await get(`/projects/10/project_memberships${query}`)).data)
  t.strictSame(await listed(''), ['21', '22', '23'])
  t.strictSame(await listed('?user=adam@f.test'), ['22'])
  t.strictSame(await listed('?limit=2'), ['21', '22'])
})

t.test('what a file says in the older form is held as a membership', async t => {
  const complete = (fields: object) =>
    stage().mock.store.transact(transaction =>
      projectMemberships.complete?.(
        { gid: '1', resource_type: 'project_membership', ...fields },
        { transaction, catalogue: catalogueOf([]) }
      )
    )
  const held = { gid: '1', resource_type: 'membership', parent: '10', member: '72' }
  t.strictSame(complete({ project: '10', user: '72', write_access: 'comment_only' }), {
    ...held,
    access_level: 'commenter'
  })
  t.strictSame(complete({ parent: '10', member: '72', access_level: 'admin' }), {
    ...held,
    access_level: 'admin'
  })
  t.match(complete({}), { parent: null, member: null, access_level: 'editor' })
})
