import t from 'tap'
import { inputOf } from '../../src/contract/inputs.ts'
import { documentOf } from '../documents.ts'

const document = documentOf({
  Base: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
  Place: { type: 'object', properties: { city: { type: ['string', 'null'] } } }
})
const input = inputOf(document, 'data', {
  allOf: [
    { $ref: '#/components/schemas/Base' },
    {
      properties: {
        owner: { type: 'string', 'x-type': 'person' },
        friends: { type: 'array', items: { type: 'string', 'x-type': 'person' } },
        place: { anyOf: [{ $ref: '#/components/schemas/Place' }, { type: 'null' }] },
        anything: {}
      }
    }
  ]
})

t.test('the fields of all parts are known, and which of them are required', async t => {
  t.strictSame([...(input.fields?.keys() ?? [])], ['name', 'owner', 'friends', 'place', 'anything'])
  t.equal(input.fields?.get('name')?.required, true)
  t.equal(input.fields?.get('owner')?.required, false)
})

t.test('a field knows its types and what it refers to, and a list that of its items', async t => {
  t.strictSame(input.fields?.get('owner')?.types, ['string'])
  t.equal(input.fields?.get('owner')?.refers, 'person')
  t.match(input.fields?.get('friends'), { types: ['array'], items: { refers: 'person' } })
  t.equal(input.fields?.get('friends')?.fields, undefined)
})

t.test(
  'an object knows its fields; where the contract leaves it open, nothing is known',
  async t => {
    const place = input.fields?.get('place')
    t.strictSame(place?.types, ['object', 'null'])
    t.strictSame(place?.fields?.get('city')?.types, ['string', 'null'])
    t.match(input.fields?.get('anything'), { types: [], refers: undefined, fields: undefined })
  }
)
