import t from 'tap'
import { Access } from '../../src/behaviour/access/access.ts'
import { catalogueOf } from '../../src/behaviour/catalogue.ts'
import { AsanaError, notALong } from '../../src/behaviour/errors.ts'
import { anyType, Identifiers, scopeOfText } from '../../src/behaviour/identifiers.ts'
import type { Resource } from '../../src/behaviour/resource.ts'
import { notAUserText } from '../../src/resources/refusals.ts'
import { Transaction } from '../../src/world/transaction.ts'
import { emptyWorld } from '../../src/world/world.ts'

const resources: Resource[] = [
  {
    type: 'person',
    operations: {},
    aliases: { index: 'by_mail', refuse: notAUserText },
    indexes: { by_mail: ({ mail }) => [{ scope: scopeOfText(String(mail)), rank: '' }] }
  },
  {
    type: 'book',
    operations: {},
    aliases: { index: 'by_title', everywhere: true, refuse: notALong },
    indexes: { by_title: ({ title }) => [{ scope: scopeOfText(String(title)), rank: '' }] }
  },
  { type: 'shelf', operations: {}, standsFor: 'box' }
]
const catalogue = catalogueOf(resources)
const transaction = new Transaction({ ...emptyWorld, rules: catalogue.indexRules }, 0)
const greta = transaction.put({ gid: '7', resource_type: 'person', mail: 'Greta/1@x.example' })
const book = transaction.put({ gid: '9', resource_type: 'book', title: 'Birds' })
const shelf = transaction.put({ gid: '8', resource_type: 'shelf' })
const identifiers = new Identifiers(
  catalogue,
  transaction,
  new Access(catalogue, greta, transaction)
)

t.test('a record goes by its gid, if it is of the type', async t => {
  t.equal(identifiers.find('person', '7'), greta)
  t.equal(identifiers.find('box', '7'), undefined)
  t.equal(identifiers.find('person', '8'), undefined)
  t.equal(identifiers.find(anyType, '8'), shelf)
  t.equal(identifiers.find('person', '404'), undefined)
})

t.test('one type may stand for another', async t => {
  t.equal(identifiers.find('box', '8'), shelf)
})

t.test('who asks is me, and nothing else is', async t => {
  t.equal(identifiers.find('person', 'me'), greta)
  t.equal(identifiers.find('box', 'me'), undefined)
  t.equal(identifiers.find(anyType, 'me'), greta, 'where any record may stand')
})

t.test('where nobody asks, nobody is me', async t => {
  const stranger = { gid: '', resource_type: 'person' }
  const access = new Access(catalogue, stranger, transaction)
  const nobody = new Identifiers(catalogue, transaction, access)
  t.equal(nobody.find('person', 'me'), undefined)
})

t.test('an alias finds its record in any case of its letters', async t => {
  t.equal(identifiers.find('person', 'greta/1@X.EXAMPLE'), greta)
  t.equal(identifiers.find('person', 'tomas@x.example'), undefined)
  t.equal(identifiers.find('box', 'greta/1@x.example'), undefined)
})

t.test('an alias that is good everywhere finds its record among all types', t => {
  t.equal(identifiers.find('book', 'birds'), book)
  t.equal(identifiers.find(anyType, 'birds'), book)
  t.equal(identifiers.find(anyType, 'greta/1@x.example'), undefined)
  t.equal(identifiers.find('person', 'birds'), undefined)
  t.end()
})

t.test('what names no record is refused in the words of its type', async t => {
  t.equal(identifiers.resolve('person', 'owner', 'me'), '7')
  const refused = (type: string, value: string | number | object, message: string) =>
    t.throws(() => identifiers.resolve(type, 'at', value), new AsanaError(400, message))
  refused('person', '@1', 'at: Not an email, GID, or "me": @1')
  refused('box', '404', 'at: Unknown object: 404')
  refused('box', 'x', 'at: Not a Long: x')
  refused('person', '\ud800', 'at: Not an email, GID, or "me": \ud800')
  refused('box', 7, 'at: Not a valid GID type: number')
  refused('box', {}, 'at: Not a valid GID type: object')
})
