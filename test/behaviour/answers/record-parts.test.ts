import t from 'tap'
import { Access } from '../../../src/behaviour/access/access.ts'
import { Projectors } from '../../../src/behaviour/answers/projector.ts'
import { parseSelection } from '../../../src/behaviour/answers/selection.ts'
import { catalogueOf } from '../../../src/behaviour/catalogue.ts'
import type { Resource } from '../../../src/behaviour/resource.ts'
import { contractOf } from '../../../src/contract/contract.ts'
import { shapeOf } from '../../../src/contract/shapes.ts'
import type { Entity, JsonObject } from '../../../src/world/entity.ts'
import { Transaction } from '../../../src/world/transaction.ts'
import { emptyWorld } from '../../../src/world/world.ts'
import { people } from '../people.ts'

const { types } = contractOf(people)
const shape = shapeOf(people, { $ref: '#/components/schemas/Person' })
const kinds = ['person', 'club'].map(
  (type): Resource => ({
    type,
    operations: {},
    access: ({ is_secret: secret }) => (secret ? 'none' : 'view')
  })
)
const transaction = new Transaction(emptyWorld, 0)
const put = (entity: Entity) => transaction.put(entity)
const me = put({ gid: '7', resource_type: 'person' })
put({ gid: '2', resource_type: 'person', name: 'Ben', is_secret: true })
put({ gid: '3', resource_type: 'person', name: 'Cleo', boss: '2' })
put({ gid: '8', resource_type: 'club', name: 'Chess' })
put({ gid: '9', resource_type: 'club', name: 'Cards', is_secret: true })
const viewer = new Access(catalogueOf(kinds), me, transaction)

const shownTo = (view: { viewer?: Access }, optFields: string, fields: JsonObject): JsonObject => {
  const project = new Projectors(types, 'alphabet').answer(shape, parseSelection([optFields]))
  const anna = { gid: '1', resource_type: 'person', ...fields }
  return project(anna, { ...transaction.world, ...view }) as JsonObject
}
const shown = (fields: JsonObject, optFields = '') => shownTo({ viewer }, optFields, fields)

t.test('a record that is not seen is null where that can be, and else not there', async t => {
  t.strictSame(shown({ boss: '2', target: '9' }), {
    gid: '1',
    boss: null,
    resource_type: 'person'
  })
  t.match(shown({ boss: '3', target: '8' }), { boss: { name: 'Cleo' }, target: { name: 'Chess' } })
})

t.test('it is absent from lists, whatever is asked of it', async t => {
  t.match(shown({ friends: ['2', '3'] }, 'friends.name')['friends'], [{ gid: '3', name: 'Cleo' }])
  t.strictSame(shown({ friends: ['2'] }, 'friends')['friends'], [])
  t.strictSame(shown({ friends: ['3'] }, 'friends.boss.name')['friends'], [
    { gid: '3', boss: null }
  ])
})

t.test('an object goes with a record that it cannot be without', async t => {
  const stays = [{ role: 'guest', club: '9' }, { role: 'host', club: '8' }, { role: 'nobody' }]
  t.match(shown({ stays })['stays'], [
    { role: 'host', club: { name: 'Chess' } },
    { role: 'nobody' }
  ])
  t.strictSame(shown({ address: { zip: '1', owner: '2' } }), { gid: '1', resource_type: 'person' })
  t.match(shown({ address: { zip: '1', owner: '3' } }), { address: { owner: { name: 'Cleo' } } })
})

t.test('where nobody in particular reads, all is shown', async t => {
  t.match(shownTo({}, 'boss.name,friends.name', { boss: '2', friends: ['2'] }), {
    boss: { name: 'Ben' },
    friends: [{ name: 'Ben' }]
  })
})
