import t from 'tap'
import { catalogueOf } from '../../../src/behaviour/catalogue.ts'
import { tell } from '../../../src/behaviour/events/eventing.ts'
import type { Resource } from '../../../src/behaviour/resource.ts'
import { contractOf } from '../../../src/contract/contract.ts'
import type { Entity, JsonObject } from '../../../src/world/entity.ts'
import { eventsAfter } from '../../../src/world/events.ts'
import { Transaction } from '../../../src/world/transaction.ts'
import { emptyWorld } from '../../../src/world/world.ts'
import { documentOf } from '../../documents.ts'
import { noon } from '../../harness.ts'

const text = { type: 'string' }
const { types } = contractOf(
  documentOf({
    Thing: {
      'x-type': 'thing',
      properties: { gid: text, name: text, box: text, color: text, modified_at: text, secret: text }
    },
    Box: { 'x-type': 'box', properties: { gid: text, name: text } }
  })
)
const operations = {}
const resources: Resource[] = [
  {
    ...{ type: 'thing', operations },
    told: { in: ({ box }) => [box], near: ({ shelf }) => [shelf], silent: ['box'] }
  },
  {
    ...{ type: 'box', operations },
    told: { in: ({ house }) => [house], holds: 'guests' }
  },
  {
    ...{ type: 'label', operations },
    told: { in: ({ on }) => [on], leaves: true, as: () => 'mark' }
  },
  { type: 'shelf', operations },
  { type: 'house', operations },
  { type: 'job', operations }
]
const tellers = { types, catalogue: catalogueOf(resources) }

const thing: Entity = { gid: '1', resource_type: 'thing', name: 'Cup', box: '21', shelf: '31' }
const label: Entity = { gid: '41', resource_type: 'label', on: '1' }
const there: readonly Entity[] = [
  { gid: '21', resource_type: 'box', resource_subtype: 'wood', name: 'Red', house: '51' },
  { gid: '22', resource_type: 'box', name: 'Blue' },
  { gid: '31', resource_type: 'shelf' },
  { gid: '51', resource_type: 'house' }
]

/** What is told of work in a world with the given records, in words: action, record, parent or field, who, where. */
const told = (
  records: readonly Entity[],
  work: (transaction: Transaction) => void,
  user: string | undefined = '7'
) => {
  const start = new Transaction(emptyWorld, 0)
  for (const record of [...there, ...records]) start.put(record)
  const transaction = new Transaction(start.world, noon)
  work(transaction)
  tell(transaction, tellers, { asked: true, user })
  return [...eventsAfter(transaction.world.events, 0)].map(
    ({ action, resource, parent, change, user, heard }) =>
      [action, resource.gid, parent?.gid ?? change?.field, user, heard.join(' ')].join(' | ')
  )
}
const changed = (values: JsonObject) => (transaction: Transaction) =>
  transaction.update(thing, values)

t.test(
  'what is new is told as added to what it is in, and heard at all that is around',
  async t => {
    t.strictSame(
      told([], transaction => transaction.put(thing)),
      ['added | 1 | 21 | 7 | 1 21 31 51']
    )
  }
)

t.test('what is new and in nothing is told as added to nothing', async t => {
  const alone = { gid: '1', resource_type: 'thing' }
  t.strictSame(
    told([], transaction => transaction.put(alone)),
    ['added | 1 |  | 7 | 1']
  )
})

t.test('an event says what the record and its parent are, and when it was', async t => {
  const start = new Transaction(emptyWorld, 0)
  for (const record of there) start.put(record)
  const transaction = new Transaction(start.world, noon)
  transaction.put(thing)
  tell(transaction, tellers)
  t.strictSame(
    [...eventsAfter(transaction.world.events, 0)],
    [
      {
        resource: { gid: '1', resource_type: 'thing', name: 'Cup' },
        heard: ['1', '21', '31', '51'],
        action: 'added',
        parent: { gid: '21', resource_type: 'box', resource_subtype: 'wood', name: 'Red' },
        ...{ at: noon, user: undefined, number: 1 }
      }
    ]
  )
})

t.test('a move is told as removed and as added, and heard on both sides', async t => {
  t.strictSame(told([thing], changed({ box: '22' })), [
    'removed | 1 | 21 | 7 | 1 21 31 22 51',
    'added | 1 | 22 | 7 | 1 21 31 22 51'
  ])
})

t.test('a field that changes is told, but for those that are silent', async t => {
  t.strictSame(told([thing], changed({ name: 'Mug', color: 'red', modified_at: 'x', hidden: 1 })), [
    'changed | 1 | name | 7 | 1 21 31 51',
    'changed | 1 | color | 7 | 1 21 31 51'
  ])
  t.strictSame(
    told([label], transaction => transaction.update(label, { name: 'New' })),
    [],
    'nor what the contract does not have'
  )
  t.strictSame(told([thing], changed({ modified_at: 'x' })), [])
  t.strictSame(
    told([thing], () => undefined),
    []
  )
})

t.test('what is deleted is told once, with its name, where it was heard before', async t => {
  t.strictSame(
    told([thing], transaction => transaction.remove(thing)),
    ['deleted | 1 |  | 7 | 1 21 31 51']
  )
})

t.test('what leaves is told as removed, but not together with what it was in', async t => {
  t.strictSame(
    told([thing, label], transaction => transaction.remove(label)),
    ['removed | 41 | 1 | 7 | 41 1 21 31 51']
  )
  t.strictSame(
    told([thing, label], transaction => {
      transaction.remove(thing)
      transaction.remove(label)
    }),
    ['deleted | 1 |  | 7 | 1 21 31 51']
  )
})

t.test('what loses what it was in is told as removed from it', async t => {
  const [red] = there as [Entity]
  t.strictSame(
    told([thing], transaction => {
      transaction.remove(red)
      transaction.update(thing, { box: null })
    }),
    ['deleted | 21 |  | 7 | 21 51', 'removed | 1 | 21 | 7 | 1 21 31 51']
  )
})

t.test('what a record holds is told as if it knew itself where it is', async t => {
  const full = { gid: '23', resource_type: 'box', guests: ['1', '99'] }
  t.strictSame(
    told([thing], transaction => transaction.put(full)),
    ['added | 23 |  | 7 | 23', 'added | 1 | 23 | 7 | 1 21 31 51 23']
  )
  t.strictSame(
    told([thing, full], transaction => transaction.update(full, { guests: [] })),
    ['removed | 1 | 23 | 7 | 1 21 31 51 23']
  )
  t.strictSame(
    told([thing, full], transaction => {
      transaction.remove(thing)
      transaction.update(full, { guests: [] })
    }),
    ['deleted | 1 |  | 7 | 1 21 31 51'],
    'what has gone is told of once'
  )
})

t.test('nothing is told of types that say nothing, nor of what comes and goes at once', async t => {
  t.strictSame(
    told([], transaction => {
      transaction.put({ gid: '32', resource_type: 'shelf' })
      transaction.put({ gid: '33', resource_type: 'stone' })
      transaction.remove(transaction.put(thing))
    }),
    []
  )
})

t.test('a record is told of as the type that its resource says', async t => {
  const transaction = new Transaction(emptyWorld, 0)
  transaction.put(label)
  tell(transaction, tellers)
  t.equal(transaction.world.events.entries.first()?.resource.resource_type, 'mark')
})

t.test('what a job delivers is told by who started it, and what waits is not', async t => {
  const job = { gid: '9', resource_type: 'job', created_by: '8' }
  const waiting = new Transaction(emptyWorld, 0)
  waiting.put(thing)
  waiting.hold(thing, '9')
  tell(waiting, tellers, { asked: true, user: '7' })
  t.strictSame([...eventsAfter(waiting.world.events, 0)], [])
  const told = (starter: object) => {
    const transaction = new Transaction(waiting.world, noon)
    transaction.put({ ...job, ...starter })
    transaction.deliver(thing)
    tell(transaction, tellers, { asked: true, user: '7' })
    return [...eventsAfter(transaction.world.events, 0)].map(({ action, user }) => [action, user])
  }
  t.strictSame(told({}), [['added', '8']])
  t.strictSame(told({ created_by: null }), [['added', undefined]])
})

t.test('what is made, waits and is delivered in one go is told once', async t => {
  const transaction = new Transaction(emptyWorld, 0)
  transaction.put({ gid: '9', resource_type: 'job', created_by: '8' })
  transaction.put(thing)
  transaction.hold(thing, '9')
  transaction.deliver(thing)
  tell(transaction, tellers, { asked: true, user: '7' })
  t.strictSame(
    [...eventsAfter(transaction.world.events, 0)].map(({ user }) => user),
    ['8']
  )
})
