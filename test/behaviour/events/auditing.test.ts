import t from 'tap'
import { catalogueOf } from '../../../src/behaviour/catalogue.ts'
import type { Audited, Doer } from '../../../src/behaviour/events/auditing.ts'
import { tell } from '../../../src/behaviour/events/eventing.ts'
import type { Resource } from '../../../src/behaviour/resource.ts'
import { Transaction } from '../../../src/world/transaction.ts'
import { emptyWorld } from '../../../src/world/world.ts'
import { noon } from '../../harness.ts'

const box = { gid: '21', resource_type: 'box', name: 'Red' }
const thing = { gid: '1', resource_type: 'thing', resource_subtype: 'cup', name: 'Cup', box: '21' }
const user = { gid: '7', resource_type: 'person', name: 'Ada', email: 'ada@f.test', secret: 'x' }

/** The lines that removing a box and the thing in it, or some records of them, makes. */
const lines = (doer: Doer | undefined, gids: readonly string[], said: Partial<Audited> = {}) => {
  const resources: Resource[] = ['box', 'thing'].map(type => ({
    ...{ type, operations: {}, ownedBy: ['box'] },
    audit: ({ before, after }) =>
      before && !after
        ? [{ type: `${type}_gone`, category: 'loss', workspace: '5', resource: before, ...said }]
        : []
  }))
  const start = new Transaction(emptyWorld, 0)
  for (const record of [box, thing, user]) start.put(record)
  const transaction = new Transaction(start.world, noon)
  for (const record of [box, thing]) {
    if (gids.includes(record.gid)) transaction.remove(record)
    else transaction.update(record, { name: 'New' })
  }
  tell(transaction, { types: new Map(), catalogue: catalogueOf(resources) }, doer)
  return transaction.world.audit.entries.toArray()
}
const asked: Doer = { asked: true, user: '7' }

t.test('a line says what was done to what, by whom, and on which way', async t => {
  t.strictSame(lines(asked, ['1']), [
    {
      ...{ number: 1, at: noon, type: 'thing_gone', workspace: '5' },
      resource: {
        ...{ gid: '1', resource_type: 'thing', resource_subtype: 'cup', name: 'Cup' },
        email: undefined
      },
      actor: { actor_type: 'user', gid: '7', name: 'Ada', email: 'ada@f.test' },
      about: {
        event_category: 'loss',
        details: {},
        context: { context_type: 'api', api_authentication_method: 'personal_access_token' }
      }
    }
  ])
  const details = { old_value: 'a' }
  t.match(lines(asked, ['1'], { details }), [{ about: { details } }])
})

t.test('what goes with its owner has no line of its own', async t => {
  t.strictSame(
    lines(asked, ['21', '1']).map(({ type }) => type),
    ['box_gone']
  )
})

t.test('what cannot be named, or is in no workspace, has no line', async t => {
  t.strictSame(lines(asked, ['1'], { workspace: undefined }), [])
  t.strictSame(lines(asked, ['1'], { resource: undefined }), [])
})

t.test('an app is told from a person, a stranger from nobody', async t => {
  const context = { context_type: 'api', api_authentication_method: 'oauth' }
  t.match(lines({ ...asked, app: '12' }, ['1']), [{ about: { context } }])
  t.match(lines({ asked: true }, ['1']), [{ actor: { actor_type: 'anonymous' } }])
  t.strictSame(lines(undefined, ['1'])[0]?.actor, { actor_type: 'asana' })
  t.strictSame(lines(undefined, ['1'])[0]?.about['context'], { context_type: 'asana' })
})
