import type { Schema } from '../../src/contract/document.ts'
import { documentOf } from '../documents.ts'

const to = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] })
const optIn = (schema: Schema): Schema => ({ ...schema, 'x-opt-in': true })
const text: Schema = { type: 'string' }

/** People and clubs who refer to one another in every way that a contract can say. */
export const people = documentOf({
  PersonCompact: {
    'x-type': 'person',
    'x-collection': 'people',
    properties: { gid: text, resource_type: text, name: text, email: optIn(text) }
  },
  Person: {
    'x-record': 'person',
    allOf: [
      to('PersonCompact'),
      {
        properties: {
          type: text,
          resource_subtype: text,
          nicknames: { items: text },
          boss: orNull(to('PersonCompact')),
          friends: { items: to('PersonCompact') },
          target: { anyOf: [to('PersonCompact'), to('ClubCompact')] },
          address: to('Address'),
          stays: { items: to('Stay') },
          secret: optIn(to('PersonCompact'))
        }
      }
    ]
  },
  ClubCompact: {
    'x-type': 'club',
    properties: { gid: text, resource_type: text, name: text, head: to('PersonCompact') }
  },
  Club: {
    'x-record': 'club',
    allOf: [
      to('ClubCompact'),
      { properties: { zone: text, members: { items: to('PersonCompact') } } }
    ]
  },
  Address: {
    properties: { zip: text, city: text, owner: to('PersonCompact'), former: to('Address') }
  },
  Stay: { properties: { role: text, hidden: optIn(text), club: to('ClubCompact') } }
})
