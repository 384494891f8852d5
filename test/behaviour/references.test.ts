import fc from 'fast-check'
import t from 'tap'
import { catalogueOf } from '../../src/behaviour/catalogue.ts'
import { heldBy, mappingBy } from '../../src/behaviour/held.ts'
import { References } from '../../src/behaviour/references.ts'
import type { Resource } from '../../src/behaviour/resource.ts'
import { contractOf } from '../../src/contract/contract.ts'
import type { Schema } from '../../src/contract/document.ts'
import type { Entity, JsonObject } from '../../src/world/entity.ts'
import { Transaction } from '../../src/world/transaction.ts'
import { allEntities, emptyWorld, pendingOf } from '../../src/world/world.ts'
import { documentOf } from '../documents.ts'
import { entitiesIn, entriesIn } from '../world-contents.ts'

const to = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })
const contract = contractOf(
  documentOf({
    Box: {
      'x-type': 'box',
      properties: {
        gid: { type: 'string' },
        name: { type: 'string' },
        inside: to('Box'),
        beside: { anyOf: [to('Box'), { type: 'null' }] },
        needed: to('Box'),
        near: { items: to('Box') },
        links: { items: to('Link') },
        best: to('Link'),
        keeper: to('Person')
      }
    },
    Link: {
      properties: {
        to: { anyOf: [to('Box'), { type: 'null' }] },
        also: { items: to('Box') },
        why: { type: 'string' }
      }
    },
    Person: { 'x-type': 'person', properties: { gid: { type: 'string' } } }
  })
)
const resources: Resource[] = [
  { type: 'box', operations: {}, ownedBy: ['inside'], keeps: { said: mappingBy('box') } },
  { type: 'person', operations: {}, permanent: true }
]
const references = new References(
  heldBy(contract.types, catalogueOf(resources)),
  catalogueOf(resources)
)
const box = (gid: string, fields: JsonObject = {}): Entity => ({
  gid,
  resource_type: 'box',
  ...fields
})

const holding = (...entities: readonly Entity[]) => {
  const transaction = new Transaction({ ...emptyWorld, rules: [references.rule] }, 0)
  for (const entity of entities) transaction.put(entity)
  return transaction
}
const without = (gid: string, ...entities: readonly Entity[]) => {
  const transaction = holding(...entities)
  references.remove(transaction, transaction.find(gid) as Entity)
  return transaction
}

t.test('what a record owns goes with it, and what that owns', async t => {
  const { world } = without(
    '1',
    box('1'),
    box('2', { inside: '1' }),
    box('3', { inside: '2' }),
    box('4')
  )
  t.strictSame(Object.keys(entitiesIn(world)), ['4'])
})

t.test(
  'elsewhere the reference goes: a field becomes null or goes, an item leaves its list',
  async t => {
    const transaction = without(
      '1',
      box('1'),
      box('2', {
        name: '1',
        beside: '1',
        needed: '1',
        near: ['1', '3'],
        links: [{ to: '1', why: 'x' }, { to: '3', also: ['1', '3'] }, { to: null }],
        best: { to: '1', why: 'best' },
        unknown: '1',
        inside: null
      }),
      box('3')
    )
    t.strictSame(
      transaction.find('2'),
      box('2', {
        name: '1',
        beside: null,
        near: ['3'],
        links: [{ to: '3', also: ['3'] }, { to: null }],
        best: { to: null, why: 'best' },
        unknown: '1',
        inside: null
      })
    )
  }
)

t.test('an entry of a mapping goes with the record that it is of', async t => {
  const said = { '1': 'round', '3': '1' }
  const transaction = without('1', box('1'), box('2', { said }), box('4', { said: null }), box('3'))
  t.strictSame(transaction.find('2'), box('2', { said: { '3': '1' } }))
  t.strictSame(transaction.find('4'), box('4', { said: null }))
})

t.test('what waits for a job loses its references too, and goes with what owns it', async t => {
  const transaction = holding(box('1'), box('2'))
  const pending = [
    box('3', { near: ['1', '2'], said: { '1': 'round', '2': 'flat' } }),
    box('4', { inside: '1' })
  ]
  for (const one of pending) transaction.hold(one, '9')
  references.remove(transaction, transaction.find('1') as Entity)
  t.strictSame(pendingOf(transaction.world, '9'), [
    box('3', { near: ['2'], said: { '2': 'flat' } })
  ])
  t.strictSame(entriesIn(transaction.world.indexes.get('referrers')), ['2//3'])
})

t.test('nobody keeps account of what refers to the permanent', async t => {
  const { world } = holding({ gid: '9', resource_type: 'person' }, box('1', { keeper: '9' }))
  t.equal(world.indexes.get('referrers'), undefined)
})

t.test('a record of a type that the contract does not have refers to none', async t => {
  const { world } = holding({ gid: '9', resource_type: 'ghost', beside: '1' })
  t.equal(world.indexes.get('referrers'), undefined)
})

/** Every gid that a box refers to. */
const gidsIn = ({ inside, beside, near, links }: Entity): string[] => {
  const inLinks = (links as { to: string; also: string[] }[]).flatMap(one => [one.to, ...one.also])
  return [inside, beside, near, inLinks].flat().filter(one => typeof one === 'string')
}

t.test('whatever is removed, no record refers to one that is not there', async t => {
  const some = fc.integer({ min: 1, max: 8 }).map(String)
  const shape = fc.record({
    inside: fc.option(some),
    beside: fc.option(some),
    near: fc.array(some, { maxLength: 3 }),
    links: fc.array(fc.record({ to: some, also: fc.array(some, { maxLength: 2 }) }), {
      maxLength: 2
    })
  })
  const fields = fc.array(shape, { minLength: 8, maxLength: 8 })
  fc.assert(
    fc.property(fields, fc.array(some, { minLength: 1, maxLength: 4 }), (all, goers) => {
      const transaction = holding(...all.map((one, at) => box(String(at + 1), one)))
      for (const gid of goers) {
        const entity = transaction.find(gid)
        if (entity) references.remove(transaction, entity)
      }
      const { entities } = transaction.world
      const dangling = allEntities(transaction.world)
        .flatMap(gidsIn)
        .filter(gid => !entities.has(gid))
      if (dangling.length > 0) throw new Error(`nobody is ${dangling}`)
    })
  )
  t.pass('over all runs')
})
