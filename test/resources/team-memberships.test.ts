import t from 'tap'
import { checked, serving } from '../harness.ts'
import { staff as world } from './staff.ts'

const said = (message: string) => ({ errors: [{ message }] })
const gids = (data: unknown) => (data as { gid: string }[]).map(({ gid }) => gid)

t.test('a team membership is read', async t => {
  const { get } = serving(t, { world })
  t.match(checked(t, await get('/team_memberships/51')).data, {
    gid: '51',
    user: { gid: '71', name: 'Greta' },
    team: { gid: '41', name: 'press' },
    is_admin: true
  })
})

t.test('team memberships are listed by team, and by user in a workspace', async t => {
  const { get } = serving(t, { world })
  const listed = async (path: string) => gids(checked(t, await get(path)).data)
  t.strictSame(await listed('/teams/41/team_memberships'), ['51', '52'])
  t.strictSame(await listed('/users/me/team_memberships?workspace=6'), ['53'])
  t.strictSame(await listed('/team_memberships?team=41'), ['51', '52'])
  t.strictSame(await listed('/team_memberships?team=41&user=72'), ['52'])
  t.strictSame(await listed('/team_memberships?user=me&workspace=5'), ['51'])
})

t.test('a filter that lacks its other half is refused', async t => {
  const { get } = serving(t, { world })
  const refused = async (query: string, message: string) =>
    t.match((await get(`/team_memberships${query}`)).json(), said(message))
  await refused('', 'team: Missing input')
  await refused('?workspace=5', 'user: Missing input')
  await refused('?user=me', 'workspace: Missing input')
})
