import fc from 'fast-check'
import t from 'tap'
import { type KeyOrder, Projectors } from '../../../src/behaviour/answers/projector.ts'
import { parseSelection } from '../../../src/behaviour/answers/selection.ts'
import { contractOf } from '../../../src/contract/contract.ts'
import type { OptIn } from '../../../src/contract/document.ts'
import { type Shape, shapeOf } from '../../../src/contract/shapes.ts'
import type { Entity, Json } from '../../../src/world/entity.ts'
import { Transaction } from '../../../src/world/transaction.ts'
import { emptyWorld, type World } from '../../../src/world/world.ts'
import { documentOf } from '../../documents.ts'
import { fieldNames, shown } from '../oracle.ts'
import { people } from '../people.ts'

const { types } = contractOf(people)
const shape = shapeOf(people, { $ref: '#/components/schemas/Person' })
const worldOf = (entities: readonly Entity[]): World => {
  const transaction = new Transaction(emptyWorld, 0)
  for (const entity of entities) transaction.put(entity)
  return transaction.world
}

const anna = {
  gid: '1',
  resource_type: 'person',
  type: 'human',
  resource_subtype: 'adult',
  name: 'Anna',
  email: 'anna@example.com',
  boss: '2',
  friends: ['2', '3', '404'],
  target: '9',
  address: { zip: '1', city: 'Berne', owner: '1', former: { zip: '0', former: { zip: '00' } } },
  stays: [{ role: 'guest', hidden: 'yes', club: '9' }],
  secret: '3',
  nicknames: ['A', 'N']
}
const world = worldOf([
  anna,
  { gid: '2', resource_type: 'person', name: 'Ben', email: 'b@example.com', boss: null },
  { gid: '3', resource_type: 'person', name: 'Cleo', boss: '1', friends: null },
  { gid: '9', resource_type: 'club', name: 'Chess', head: '2', zone: 'west', members: ['1', '2'] }
])
const show = (optFields: string, entity: Entity = anna, order: KeyOrder = 'alphabet') =>
  new Projectors(types, order).answer(shape, parseSelection([optFields]))(entity, world) as Entity

const ben = { gid: '2', name: 'Ben', resource_type: 'person' }

t.test('without opt_fields a record is shown whole, and those it refers to compact', async t => {
  const { boss, friends, target, address, ...rest } = show('')
  t.strictSame(boss, ben)
  t.strictSame(friends, [ben, { gid: '3', name: 'Cleo', resource_type: 'person' }, null])
  t.strictSame(target, { gid: '9', head: ben, name: 'Chess', resource_type: 'club' })
  t.match(address, { city: 'Berne', owner: { name: 'Anna' }, former: { former: { zip: '00' } } })
  t.notOk('email' in rest || 'secret' in rest, 'and without what is sent on request')
})

t.test('a field may be sent on request only when reading, or only when writing', async t => {
  const field = (optIn: OptIn) => ({ type: 'string', 'x-opt-in': optIn })
  const properties = { gid: {}, icon: field('reading'), status: field('writing') }
  const document = documentOf({ Sign: { 'x-type': 'sign', 'x-record': 'sign', properties } })
  const sign = { gid: '1', resource_type: 'sign', icon: 'list', status: 'green' }
  const of = shapeOf(document, { $ref: '#/components/schemas/Sign' })
  const shownBy = (order: KeyOrder, optFields: string) =>
    new Projectors(contractOf(document).types, order).answer(of, parseSelection([optFields]))(
      sign,
      emptyWorld
    )
  for (const all of ['', '*']) {
    t.strictSame(shownBy('alphabet', all), { gid: '1', status: 'green' })
    t.strictSame(shownBy('contract', all), { gid: '1', icon: 'list' })
  }
  for (const order of ['alphabet', 'contract'] as const) {
    t.match(shownBy(order, 'icon,status'), { icon: 'list', status: 'green' })
  }
})

t.test('a list shows compact records, and with opt_fields what was asked of full ones', async t => {
  const compact = types.get('person')?.compact
  const any = { kind: 'reference', type: 'any', fields: compact?.fields ?? new Map() } as const
  const listed = (of: Shape, optFields: string) =>
    new Projectors(types, 'alphabet').answer({ kind: 'list', of }, parseSelection([optFields]))
  for (const of of [compact ?? any, any]) {
    t.strictSame(listed(of, '')([anna], world), [
      { gid: '1', name: 'Anna', resource_type: 'person' }
    ])
    t.strictSame(listed(of, 'nicknames,boss.name')([anna], world), [
      { gid: '1', boss: { gid: '2', name: 'Ben' }, nicknames: ['A', 'N'] }
    ])
  }
  const stranger = { gid: '7', resource_type: 'stranger', name: 'X', nicknames: ['Y'] }
  t.strictSame(listed(any, 'name,nicknames')([stranger], world), [{ gid: '7', name: 'X' }])
})

t.test('with opt_fields there is the gid and only what was asked', async t => {
  t.strictSame(show('name'), { gid: '1', name: 'Anna' })
  t.strictSame(show('nicknames'), { gid: '1', nicknames: ['A', 'N'] })
})

t.test('unknown names are ignored, and leave the gid', async t => {
  t.strictSame(show('nme,boss.nme,constructor,__proto__'), { gid: '1', boss: { gid: '2' } })
})

t.test('a bare name gives the compact form, a subpath only what it asks', async t => {
  t.strictSame(show('boss'), { gid: '1', boss: ben })
  t.strictSame(show('boss.name'), { gid: '1', boss: { gid: '2', name: 'Ben' } })
  t.strictSame(show('boss,boss.name'), { gid: '1', boss: { gid: '2', name: 'Ben' } })
  t.strictSame(show('boss.gid'), { gid: '1', boss: { gid: '2' } })
})

t.test('a subpath reaches all the fields of the full record', async t => {
  t.strictSame(show('target.zone,target.members.name'), {
    gid: '1',
    target: {
      gid: '9',
      members: [
        { gid: '1', name: 'Anna' },
        { gid: '2', name: 'Ben' }
      ],
      zone: 'west'
    }
  })
})

t.test('a reference of several types is shown as the type it has', async t => {
  t.strictSame(show('target.(zone|email)'), { gid: '1', target: { gid: '9', zone: 'west' } })
  t.strictSame(show('target', { ...anna, target: '2' }), { gid: '1', target: ben })
})

t.test('fields sent on request come when they are named, not by a star', async t => {
  t.strictSame(show('email'), { gid: '1', email: 'anna@example.com' })
  t.strictSame(show('boss.email'), { gid: '1', boss: { gid: '2', email: 'b@example.com' } })
  t.notOk('email' in show('*') || 'secret' in show('*.*'))
  t.strictSame(show('stays.*'), {
    gid: '1',
    stays: [{ club: { gid: '9', head: ben, name: 'Chess', resource_type: 'club' }, role: 'guest' }]
  })
})

t.test('an object in a record has no gid of its own and is chosen from like a record', async t => {
  t.strictSame(show('address.city'), { gid: '1', address: { city: 'Berne' } })
  t.strictSame(show('address.former.zip'), { gid: '1', address: { former: { zip: '0' } } })
})

t.test('null stays null, and what is absent stays out', async t => {
  const cleo = { gid: '3', resource_type: 'person', boss: null, friends: null, stays: null }
  const empty = { gid: '3', boss: null, friends: null }
  t.strictSame(show('boss,friends,name', cleo), empty)
  t.strictSame(show('boss.name,friends.name,address.zip', cleo), empty)
  t.strictSame(show('address', { ...anna, address: null }), { gid: '1', address: null })
  t.strictSame(show('stays', cleo), { gid: '3', stays: null })
})

t.test('keys go by the alphabet, the gid first and the subtype where type would be', async t => {
  t.strictSame(Object.keys(show('')), [
    'gid',
    'address',
    'boss',
    'friends',
    'name',
    'nicknames',
    'resource_type',
    'stays',
    'target',
    'type',
    'resource_subtype'
  ])
})

t.test('an answer to a write keeps the order of the contract', async t => {
  t.strictSame(Object.keys(show('type,name,boss,gid', anna, 'contract')), [
    'gid',
    'name',
    'type',
    'boss'
  ])
})

t.test(
  'a list of compact records has of each what the selection names of its full form',
  async t => {
    const { compact } = types.get('person') ?? {}
    const projectors = new Projectors(types, 'alphabet')
    const list = projectors.answer(
      { kind: 'list', of: compact ?? shape },
      parseSelection(['nicknames'])
    )
    t.strictSame(Object.keys((list([anna], world) as object[])[0] ?? {}), ['gid', 'nicknames'])
  }
)

t.test('a list is shown record by record, a plain value as it is', async t => {
  const projectors = new Projectors(types, 'alphabet')
  const list = projectors.answer({ kind: 'list', of: shape }, parseSelection(['name']))
  t.strictSame(list([anna], world), [{ gid: '1', name: 'Anna' }])
  t.strictSame(projectors.answer({ kind: 'value' }, undefined)({ any: 1 }, world), { any: 1 })
})

t.test('a type that the contract does not know is shown as the schema has it', async t => {
  const strange = worldOf([{ gid: '7', resource_type: 'alien', name: 'Zorg', email: 'z' }])
  const projectors = new Projectors(types, 'alphabet')
  const shownAs = (text: string) =>
    projectors.answer(shape, parseSelection([text]))({ ...anna, boss: '7' }, strange)
  t.strictSame(shownAs('boss'), {
    gid: '1',
    boss: { gid: '7', name: 'Zorg', resource_type: 'alien' }
  })
  t.strictSame(shownAs('boss.email'), { gid: '1', boss: { gid: '7', email: 'z' } })
})

t.test('thirty levels of groups cost no more than thirty levels', async t => {
  const deep = Array(30).fill('(boss|friends)').join('.')
  const circle = worldOf([
    { gid: '1', resource_type: 'person', boss: '2' },
    { gid: '2', resource_type: 'person', boss: '1', name: 'Ben' }
  ])
  const project = new Projectors(types, 'alphabet').answer(shape, parseSelection([`${deep}.name`]))
  let here = project({ gid: '1', resource_type: 'person', boss: '2' }, circle) as Entity
  for (let depth = 1; depth < 30; depth += 1) here = here['boss'] as Entity
  t.strictSame(here, { gid: '2', boss: { gid: '1' } })
})

t.test('a megabyte of opt_fields is answered', async t => {
  const text = `${'boss.(name|email),(boss|target).zone,'.repeat(28_000)}name`
  t.ok(text.length > 1_000_000)
  t.strictSame(show(text), {
    gid: '1',
    boss: { gid: '2', email: 'b@example.com', name: 'Ben' },
    name: 'Anna',
    target: { gid: '9', zone: 'west' }
  })
})

const level = fc
  .array(fc.constantFrom('*', 'unknown', ...fieldNames), { minLength: 1, maxLength: 3 })
  .chain(names =>
    fc
      .constantFrom(
        ...(names.length > 1
          ? [['(', ')']]
          : [
              ['', ''],
              ['(', ')'],
              [' ', ' ']
            ])
      )
      .map(([open, close]) => `${open}${names.join(' |')}${close}`)
  )
const path = fc
  .tuple(fc.constantFrom('', '', 'this.'), fc.array(level, { minLength: 1, maxLength: 4 }))
  .map(([lead, levels]) => lead + levels.join('.'))
const optFields = fc.array(
  fc.array(path, { maxLength: 5 }).map(paths => paths.join(', ')),
  { maxLength: 3 }
)

const gid = fc.constantFrom('1', '2', '3', '4', '404')
const reference = fc.option(gid)
const text = fc.constantFrom('red', 'blue', '')
const partly = <T extends Record<string, fc.Arbitrary<Json>>>(fields: T) =>
  fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<Record<string, Json>>
const address = fc.letrec<{ address: Json }>(tie => ({
  address: partly({
    zip: text,
    city: fc.option(text),
    owner: reference,
    former: fc.option(tie('address'), { maxDepth: 2 })
  })
})).address
const person = partly({
  name: text,
  email: text,
  type: text,
  resource_subtype: text,
  nicknames: fc.option(fc.array(text, { maxLength: 2 })),
  boss: reference,
  friends: fc.option(fc.array(gid, { maxLength: 3 })),
  target: reference,
  address,
  stays: fc.option(
    fc.array(partly({ role: text, hidden: text, club: reference }), { maxLength: 2 })
  ),
  secret: reference
})
const club = partly({
  name: text,
  head: fc.constantFrom(null, '1', '2', '404'),
  zone: text,
  members: fc.option(fc.array(gid, { maxLength: 3 }))
})

t.test('whatever is asked of whatever world, the answer is that of the slow way', async t => {
  const answersAlike = fc.property(
    optFields,
    fc.tuple(person, person),
    fc.tuple(club, club),
    (texts, [one, two], clubs) => {
      const first: Entity = { ...one, gid: '1', resource_type: 'person' }
      const random = worldOf([
        first,
        { ...two, gid: '2', resource_type: 'person' },
        { ...clubs[0], gid: '3', resource_type: 'club' },
        { ...clubs[1], gid: '4', resource_type: 'club' }
      ])
      const project = new Projectors(types, 'alphabet').answer(shape, parseSelection(texts))
      const expected = JSON.stringify(shown(first, random, texts))
      return JSON.stringify(project(first, random)) === expected
    }
  )
  fc.assert(answersAlike, { numRuns: 5000 })
  t.pass('5000 random field sets and worlds')
})

t.test(
  'a field that is worked out is shown like any other, also of records referred to',
  async t => {
    const computed = (type: string) => ({
      ...(type === 'person' && {
        name: ({ name }: Entity) => `${name}!`,
        boss: ({ boss }: Entity) => boss ?? '3',
        address: () => undefined
      })
    })
    const standsFor = () => undefined
    const project = new Projectors(types, 'alphabet', { computed, standsFor }).answer(
      shape,
      parseSelection(['name,boss.name,address.city'])
    )
    t.strictSame(project(anna, world), {
      gid: '1',
      boss: { gid: '2', name: 'Ben!' },
      name: 'Anna!'
    })
  }
)

t.test('an answer may be an object that is no record', async t => {
  const address = shapeOf(people, { $ref: '#/components/schemas/Address' })
  const project = new Projectors(types, 'contract').answer(address, undefined)
  t.strictSame(project({ zip: '1', city: 'Berne' }, world), { zip: '1', city: 'Berne' })
})
