import t from 'tap'
import type { Looks } from '../../../src/behaviour/answers/projector.ts'
import { showingBy } from '../../../src/behaviour/answers/showing.ts'
import { aValue } from '../../../src/behaviour/held.ts'
import { contractOf } from '../../../src/contract/contract.ts'
import { emptyWorld } from '../../../src/world/world.ts'
import { people } from '../people.ts'

const { types } = contractOf(people)
const looks: Looks = {
  computed: type => (type === 'person' ? { email: () => 'a@example.com' } : {}),
  standsFor: () => undefined
}
const show = showingBy(types, looks)
const anna = { gid: '1', resource_type: 'person', name: 'Anna', nicknames: ['A'] }
const extras = { name: { shape: aValue, of: () => 'Ann' }, age: { shape: aValue, of: () => 41 } }

t.test('a record is shown in full, or by the fields that are named', async t => {
  t.match(show('person')(anna, emptyWorld), { gid: '1', name: 'Anna', nicknames: ['A'] })
  t.strictSame(show('person', ['name', 'email'])(anna, emptyWorld), {
    gid: '1',
    email: 'a@example.com',
    name: 'Anna'
  })
})

t.test('fields may be added, or take the place of others', async t => {
  t.match(show('person', [], extras)(anna, emptyWorld), { age: 41, name: 'Ann' })
  t.strictSame(show('person', ['age'], extras)(anna, emptyWorld), { gid: '1', age: 41 })
})

t.test('a type has to be known', async t => {
  t.throws(() => show('alien'), { message: 'The contract knows no alien.' })
})
