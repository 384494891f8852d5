import t from 'tap'
import { Access, type AccessRule, asIn, Levels } from '../../../src/behaviour/access/access.ts'
import { higher } from '../../../src/behaviour/access/levels.ts'
import { catalogueOf } from '../../../src/behaviour/catalogue.ts'
import type { Resource } from '../../../src/behaviour/resource.ts'
import type { Entity } from '../../../src/world/entity.ts'
import { Transaction } from '../../../src/world/transaction.ts'
import { emptyWorld } from '../../../src/world/world.ts'

const looked: string[] = []
const resources: readonly Resource[] = [
  {
    type: 'room',
    operations: {},
    access: ({ gid, owner }, { me }) => {
      looked.push(gid)
      return owner === me.gid ? 'edit' : 'none'
    }
  },
  { type: 'chair', operations: {}, access: asIn('room') },
  { type: 'person', operations: {}, nameable: true, access: () => 'none' },
  { type: 'bell', operations: {} }
]
const catalogue = catalogueOf(resources)
const greta: Entity = { gid: '7', resource_type: 'person' }

/** A house with a room of Greta's, one of another's, and a chair in each. */
const house = () => {
  const transaction = new Transaction(emptyWorld, 0)
  const put = (gid: string, resource_type: string, more: object = {}) =>
    transaction.put({ gid, resource_type, ...more })
  const records = {
    mine: put('1', 'room', { owner: '7' }),
    other: put('2', 'room', { owner: '8' }),
    chair: put('3', 'chair', { room: '1' }),
    otherChair: put('4', 'chair', { room: '2' }),
    stool: put('5', 'chair'),
    bell: put('6', 'bell'),
    ada: put('8', 'person')
  }
  return { transaction, records, access: new Access(catalogue, greta, transaction) }
}

t.test('the type of a record says what a caller may do with it', async t => {
  const { access, records } = house()
  t.equal(access.of(records.mine), 'edit')
  t.equal(access.of(records.other), 'none')
  t.ok(access.sees(records.mine))
  t.notOk(access.sees(records.other))
  t.ok(access.may('comment', records.mine))
  t.notOk(access.may('admin', records.mine))
})

t.test('a record may be as another one that it names, and is open where it names none', async t => {
  const { access, records } = house()
  t.equal(access.of(records.chair), 'edit')
  t.equal(access.of(records.otherChair), 'none')
  t.equal(access.of(records.stool), 'admin')
})

t.test('a type without a rule is open, and so is what is not there', async t => {
  const { access, records } = house()
  t.equal(access.of(records.bell), 'admin')
  t.equal(access.levelOf('404'), 'admin')
  t.equal(access.levelOf('2'), 'none')
})

t.test('in a world without anybody everything is open', async t => {
  const { transaction, records } = house()
  const access = new Access(catalogue, { gid: '', resource_type: 'person' }, transaction)
  t.equal(access.of(records.other), 'admin')
})

t.test('some records are shown by name to who does not see them', async t => {
  const { access, records } = house()
  t.notOk(access.sees(records.ada))
  t.ok(access.shows(records.ada))
  t.ok(access.shows(records.mine))
  t.notOk(access.shows(records.other))
})

t.test('each level is worked out once, and anew when the world has changed', async t => {
  const { access, records, transaction } = house()
  looked.length = 0
  for (const record of [records.mine, records.chair, records.mine]) access.of(record)
  access.levelOf('1')
  t.strictSame(looked, ['1'])
  transaction.update(records.mine, { owner: '8' })
  t.equal(access.levelOf('1'), 'none')
  t.equal(access.levelOf('3'), 'none')
  t.strictSame(looked, ['1', '1'])
})

t.test('records that lead back to themselves give nothing', async t => {
  const { access, transaction } = house()
  const chair = transaction.put({ gid: '9', resource_type: 'chair', room: '10' })
  transaction.put({ gid: '10', resource_type: 'chair', room: '9' })
  t.equal(access.of(chair), 'none')
})

t.test(
  'where records lead back to themselves, it does not matter which was asked for first',
  async t => {
    const { transaction } = house()
    const ladder: Resource = {
      type: 'rung',
      operations: {},
      access: ({ gid, owner, below }, viewer) => {
        looked.push(gid)
        return higher(viewer.levelOf(String(below)), owner === viewer.me.gid ? 'edit' : 'none')
      }
    }
    const rungs = catalogueOf([ladder])
    const put = (gid: string, below: string, owner: string) =>
      transaction.put({ gid, resource_type: 'rung', below, owner })
    const [one, two, free] = [put('11', '12', '8'), put('12', '11', '7'), put('13', '404', '8')]
    const levels = new Levels()
    const ask = (rung: Entity) => new Access(rungs, greta, transaction, levels).of(rung)
    t.strictSame([ask(two), ask(one), ask(two)], ['edit', 'edit', 'edit'])
    const access = new Access(rungs, greta, transaction, levels)
    access.of(two)
    looked.length = 0
    t.strictSame([access.of(free), access.of(free)], ['admin', 'admin'])
    t.strictSame(looked, ['13'], 'what leads nowhere is worked out once, also after that')
  }
)

t.test('a rule that fails leaves nothing behind', async t => {
  const { transaction, records } = house()
  let fails = true
  const access: AccessRule = () => {
    if (fails) throw new Error('broken')
    return 'edit'
  }
  const broken = new Access(
    catalogueOf([{ type: 'bell', operations: {}, access }]),
    greta,
    transaction
  )
  t.throws(() => broken.of(records.bell), /broken/)
  fails = false
  t.equal(broken.of(records.bell), 'edit')
})

t.test('what a job is making is seen by its name', async t => {
  const { access, transaction } = house()
  transaction.hold({ gid: '11', resource_type: 'room', owner: '8' }, '6')
  t.equal(access.levelOf('11'), 'view')
})

t.test(
  'what was worked out for a caller in a world is known to who asks next, and to no other',
  async t => {
    const { transaction, records } = house()
    const levels = new Levels()
    const asked = (me: Entity) => new Access(catalogue, me, transaction, levels).of(records.mine)
    looked.length = 0
    t.strictSame([asked(greta), asked(greta)], ['edit', 'edit'])
    t.strictSame(looked, ['1'])
    t.equal(asked(records.ada), 'none')
    t.strictSame(looked, ['1', '1'])
    transaction.update(records.bell, { tone: 'a' })
    t.equal(asked(greta), 'edit')
    t.strictSame(looked, ['1', '1', '1'], 'in another world it is worked out anew')
  }
)

t.test('not more is kept of a caller than fits', async t => {
  const levels = new Levels()
  const all = levels.of(emptyWorld, '7')
  for (let gid = 0; gid < 9_999; gid += 1) all.set(String(gid), 'view')
  t.equal(levels.of(emptyWorld, '7'), all)
  all.set('last', 'view')
  t.equal(levels.of(emptyWorld, '7').size, 0)
})
