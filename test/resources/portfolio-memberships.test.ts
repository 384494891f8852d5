import t from 'tap'
import { catalogueOf } from '../../src/behaviour/catalogue.ts'
import { portfolioMemberships } from '../../src/resources/portfolio-memberships.ts'
import { checked, serving, stage } from '../harness.ts'
import { enrolled as world } from './enrolled.ts'

const gids = (data: unknown) => (data as { gid: string }[]).map(({ gid }) => gid)
const said = (message: string) => ({ errors: [{ message }] })

t.test('a membership of a portfolio is read in its older form, under the same gid', async t => {
  const { get } = serving(t, { world })
  t.strictSame(
    checked(t, await get('/portfolio_memberships/25?opt_fields=portfolio,user,access_level')).data,
    {
      gid: '25',
      access_level: 'viewer',
      portfolio: { gid: '11', name: 'All', resource_type: 'portfolio' },
      user: { gid: '72', name: 'Adam', resource_type: 'user' }
    }
  )
  t.match(checked(t, await get('/portfolio_memberships/25')).data, {
    resource_type: 'portfolio_membership'
  })
  t.equal((await get('/portfolio_memberships/21')).statusCode, 404)
})

t.test('they are listed by portfolio, and by user in a portfolio or workspace', async t => {
  const { get } = serving(t, { world })
  const listed = async (path: string) => gids(checked(t, await get(path)).data)
  t.strictSame(await listed('/portfolios/11/portfolio_memberships'), ['24', '25'])
  t.strictSame(await listed('/portfolios/11/portfolio_memberships?user=72'), ['25'])
  t.strictSame(await listed('/portfolio_memberships?portfolio=11'), ['24', '25'])
  t.strictSame(await listed('/portfolio_memberships?portfolio=11&user=me'), ['24'])
  t.strictSame(await listed('/portfolio_memberships?workspace=5&user=me'), ['24'])
  t.strictSame(await listed('/portfolio_memberships?workspace=6&user=me'), ['26'])
})

t.test('a list of them needs a portfolio, or a workspace and a user', async t => {
  const { get } = serving(t, { world })
  t.match((await get('/portfolio_memberships')).json(), said('portfolio: Missing input'))
  t.match((await get('/portfolio_memberships?user=me')).json(), said('portfolio: Missing input'))
  t.match((await get('/portfolio_memberships?workspace=5')).json(), said('user: Missing input'))
})

t.test('what a file says in the older form is held as a membership', async t => {
  stage().mock.store.transact(transaction =>
    t.strictSame(
      portfolioMemberships.complete?.(
        { gid: '1', resource_type: 'portfolio_membership', portfolio: '11', user: '72' },
        { transaction, catalogue: catalogueOf([]) }
      ),
      { gid: '1', resource_type: 'membership', parent: '11', member: '72', access_level: 'editor' }
    )
  )
})
