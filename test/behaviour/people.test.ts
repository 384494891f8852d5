import t from 'tap'
import { peopleOf, personNamed, UnknownPerson } from '../../src/behaviour/people.ts'
import { stage } from '../harness.ts'

const { mock } = stage({
  world: transaction => {
    const user = (gid: string, name: string, email?: string) =>
      transaction.put({ gid, resource_type: 'user', name, ...(email !== undefined && { email }) })
    user('1', 'Ada', 'ada@example.com')
    user('2', 'Bo')
    user('3', 'Cy')
    user('4', 'Cy')
    transaction.put({ gid: '9', resource_type: 'task', name: 'Dee' })
  }
})
const { catalogue, store } = mock
const named = (text: string) => personNamed(catalogue, store.world, text).gid

t.test('people are named by gid, e-mail address or name', async t => {
  t.equal(named('2'), '2')
  t.equal(named('Ada@Example.com'), '1')
  t.equal(named('Bo'), '2')
})

t.test('who is not meant by a text is said in one sentence', async t => {
  const refused = (text: string, message: string) =>
    t.throws(() => named(text), new UnknownPerson(message))
  refused('Adda', 'no user has the gid, the e-mail address or the name "Adda"; did you mean Ada?')
  refused('9', 'no user has the gid, the e-mail address or the name "9"; did you mean Bo?')
  refused('Cy', '"Cy" is the name of 2 records of type user; give the gid')
})

t.test('people come in the order of the world, all of them or the first', async t => {
  const gids = (most?: number) => peopleOf(catalogue, store.world, most).map(({ gid }) => gid)
  t.strictSame(gids(), ['1', '2', '3', '4'])
  t.strictSame(gids(2), ['1', '2'])
  t.strictSame(peopleOf({ callerType: undefined }, store.world), [])
})

t.test('where nobody has other names, there are gids and names', async t => {
  const { mock: bare } = stage({
    resources: [{ type: 'user', operations: {}, asks: true }],
    world: transaction => transaction.put({ gid: '1', resource_type: 'user', name: 'Ada' })
  })
  t.equal(personNamed(bare.catalogue, bare.store.world, 'Ada').gid, '1')
  t.throws(() => personNamed(bare.catalogue, bare.store.world, 'x'), { message: /no user has/ })
})
