import t from 'tap'
import { parsePlan } from '../../../src/behaviour/jobs/plan-text.ts'
import { serving } from '../../harness.ts'
import { templated } from '../templated.ts'

const more = `
memberships: [{gid: '83', parent: All, member: Greta, access_level: admin}]
portfolios:
  - {gid: '80', name: All, workspace: Fjord, color: light-red, privacy_setting: public_to_domain, items: ['9', '81'], members: [Adam]}
  - {gid: '81', name: Part, workspace: Fjord}
custom_field_settings: [{gid: '82', parent: All, custom_field: Where}]
`

t.test('a portfolio is duplicated with its color and fields, and nothing else', async t => {
  const { done, fresh } = templated(t, more)
  const job = await done('/portfolios/80/duplicate', { name: 'Copy' })
  const [copy] = fresh('portfolio')
  t.match(job, {
    resource_subtype: 'duplicate_portfolio',
    new_portfolio: { gid: copy?.gid, name: 'Copy' }
  })
  t.match(copy, {
    ...{ name: 'Copy', color: 'light-red', workspace: '5', owner: '7' },
    ...{ items: [], privacy_setting: 'members_only' }
  })
  t.match(fresh('custom_field_setting'), [{ parent: copy?.gid, custom_field: '61' }])
  t.match(
    fresh('membership').filter(one => one['parent'] === copy?.gid),
    [{ member: '7', access_level: 'admin' }]
  )
})

t.test('what include names is taken over: items of a kind, members, and who sees it', async t => {
  const { done, fresh } = templated(t, more)
  const copied = async (include: string) => {
    await done('/portfolios/80/duplicate', { name: 'Copy', include })
    return fresh('portfolio').at(-1)
  }
  t.match(await copied('child_projects'), { items: ['9'] })
  t.match(await copied('child_portfolios, permissions'), {
    ...{ items: ['81'], privacy_setting: 'public_to_domain' }
  })
  const copy = await copied('members')
  t.strictSame(
    fresh('membership')
      .filter(one => one['parent'] === copy?.gid)
      .map(one => one['member'])
      .sort(),
    ['7', '71']
  )
})

t.test('a caller who is nobody duplicates a portfolio that nobody owns', async t => {
  const { mock, post } = serving(t, {
    plan: parsePlan('start=0 polls; finish=0 polls'),
    world: transaction => {
      transaction.put({ gid: '80', resource_type: 'portfolio', name: 'All' })
    }
  })
  const { data } = (await post('/portfolios/80/duplicate', { name: 'Copy' })).json()
  t.match(mock.store.world.entities.get(data.new_portfolio.gid), { name: 'Copy', owner: null })
  t.notOk('created_by' in (mock.store.world.entities.get(data.gid) ?? {}))
})
