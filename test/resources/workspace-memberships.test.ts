import t from 'tap'
import { catalogueOf } from '../../src/behaviour/catalogue.ts'
import { users } from '../../src/resources/users.ts'
import { workspaceMemberships } from '../../src/resources/workspace-memberships.ts'
import type { Entity } from '../../src/world/entity.ts'
import type { Transaction } from '../../src/world/transaction.ts'
import { checked, serving } from '../harness.ts'
import { enrolled } from './enrolled.ts'
import { staff } from './staff.ts'

const first = '1207000000000000'
const gids = (data: unknown) => (data as { gid: string }[]).map(({ gid }) => gid)
const complete = (transaction: Transaction, draft: Entity): void => {
  const kind = draft.resource_type === 'user' ? users : workspaceMemberships
  transaction.put(kind.complete?.(draft, { transaction, catalogue: catalogueOf([]) }) ?? draft)
}
const eve = { gid: '73', resource_type: 'user', name: 'Eve' }
const hers = { gid: '61', resource_type: 'workspace_membership', user: '73', workspace: '5' }

t.test('the workspaces that a file says of a user are memberships', async t => {
  const { get } = serving(t, {
    world: transaction => {
      staff(transaction)
      complete(transaction, { ...eve, workspaces: ['5', '6'] })
    }
  })
  t.match(checked(t, await get(`/workspace_memberships/${first}`)).data, {
    user: { gid: '73' },
    workspace: { gid: '5' },
    is_active: true,
    is_admin: false
  })
  const second = '1207000000000001'
  const listed = async (path: string) => gids(checked(t, await get(path)).data)
  t.strictSame(await listed('/users/73/workspace_memberships'), [first, second])
  t.strictSame(await listed('/workspaces/6/workspace_memberships'), [second])
  t.strictSame(await listed('/workspaces/6/workspace_memberships?user=71'), [])
})

t.test(
  'a membership of a file and the workspaces of its user agree, whichever comes first',
  async t => {
    const orders = [
      [{ ...eve, workspaces: ['5'] }, hers],
      [{ ...eve, workspaces: ['6'] }, hers],
      [hers, eve],
      [eve, hers]
    ]
    for (const drafts of orders) {
      const { get } = serving(t, {
        world: transaction => {
          staff(transaction)
          for (const draft of drafts) complete(transaction, draft)
        }
      })
      t.strictSame(gids(checked(t, await get('/workspaces/5/workspace_memberships')).data), ['61'])
      const { workspaces } = checked(t, await get('/users/73')).data as { workspaces: object[] }
      t.ok(workspaces.some(one => 'gid' in one && one.gid === '5'))
    }
  }
)

t.test('who leaves a workspace leaves its teams, and loses access to what is in it', async t => {
  const { get, post, as } = serving(t, {
    world: transaction => {
      staff(transaction)
      enrolled(transaction)
    }
  })
  checked(t, await post('/workspaces/5/removeUser', { user: '71' }))
  const adam = as('72')
  t.strictSame(gids(checked(t, await adam.get('/team_memberships?team=41')).data), ['52'])
  t.strictSame(gids(checked(t, await adam.get('/memberships?parent=10')).data), ['22', '23'])
  t.strictSame(gids(checked(t, await get('/memberships?parent=12')).data), ['26'])
  t.strictSame(gids(checked(t, await get('/users/71/workspace_memberships')).data), [first])
  checked(t, await post('/workspaces/6/removeUser', { user: '71' }))
  t.strictSame(checked(t, await get('/users/71/workspace_memberships')).data, [])
})

t.test('a user who is made up on sight leaves nothing', async t => {
  const { get } = serving(t, {
    world: staff,
    invent: (transaction, resource_type, gid) =>
      transaction.put({ gid, resource_type, name: 'Zoe', workspaces: ['5'] })
  })
  t.match(checked(t, await get('/users/99')).data, { name: 'Zoe' })
  t.strictSame(gids(checked(t, await get('/team_memberships?team=41')).data), ['51', '52'])
})

t.test(
  'the membership of a workspace has the own tasks of its user, who has them from the start',
  async t => {
    const { get } = serving(t, {
      world: transaction => {
        staff(transaction)
        complete(transaction, { ...eve, workspaces: ['5', '6'] })
      }
    })
    const list = checked(t, await get(`/workspace_memberships/${first}`)).data as Entity
    t.match(list, { user_task_list: { name: 'My Tasks in Fjord', owner: { gid: '73' } } })
    const asked = checked(t, await get('/users/73/user_task_list?workspace=5')).data
    t.match(list, { user_task_list: { gid: (asked as Entity).gid } })
    const all = await get('/users/73/workspace_memberships?opt_fields=user_task_list.gid')
    t.match(checked(t, all).data, [{ user_task_list: { gid: (asked as Entity).gid } }, {}])
  }
)

t.test('a vacation is told of until its last day is over', async t => {
  const away = async (vacation_dates: object | null) => {
    const { get } = serving(t, {
      world: transaction => {
        staff(transaction)
        complete(transaction, eve)
        complete(transaction, { ...hers, vacation_dates } as Entity)
      }
    })
    const { data } = checked(t, await get('/workspace_memberships/61?opt_fields=vacation_dates'))
    return (data as Entity)['vacation_dates']
  }
  const today = '2026-08-08'
  for (const dates of [
    { start_on: '2026-08-01', end_on: today },
    { start_on: '2026-08-01', end_on: null },
    { start_on: '2026-09-01', end_on: '2026-09-02' }
  ]) {
    t.strictSame(await away(dates), dates)
  }
  t.equal(await away({ start_on: '2026-08-01', end_on: '2026-08-07' }), null)
  t.equal(await away({ start_on: null, end_on: today }), null)
  t.equal(await away(null), null)
})

t.test(
  "what somebody owns is the remover's after a removal, but for what nobody else sees",
  async t => {
    const { get, post, as } = serving(t, {
      world: transaction => {
        staff(transaction)
        const put = (gid: string, resource_type: string, more: object) =>
          transaction.put({ gid, resource_type, owner: '72', ...more })
        put('10', 'project', { name: 'Open', workspace: '5' })
        put('11', 'project', { name: 'His', workspace: '5', privacy_setting: 'private' })
        put('12', 'portfolio', { name: 'All', workspace: '5', privacy_setting: 'public_to_domain' })
        put('13', 'project', { name: 'Elsewhere', workspace: '6' })
        put('14', 'project', { name: "Nobody's", workspace: '5', owner: null })
        transaction.update(transaction.find('72') as Entity, { workspaces: ['5', '6'] })
      }
    })
    const adam = as('72')
    checked(t, await post('/workspaces/5/removeUser', { user: '72' }))
    const ownerOf = async (path: string) =>
      (checked(t, await get(`${path}?opt_fields=owner`)).data as Entity)['owner']
    t.match(await ownerOf('/projects/10'), { gid: '71' })
    t.match(await ownerOf('/portfolios/12'), { gid: '71' })
    t.match(await ownerOf('/projects/13'), { gid: '72' })
    t.equal(await ownerOf('/projects/14'), null)
    t.equal((await get('/projects/11')).statusCode, 403)
    t.equal((await adam.get('/projects/10')).statusCode, 403)
    checked(t, await post('/workspaces/5/removeUser', { user: '71' }))
  }
)
