import t from 'tap'
import { posted } from '../../../src/behaviour/events/posted.ts'
import type { Event } from '../../../src/world/events.ts'
import { noon } from '../../harness.ts'

const subject = (gid: string, resource_type: string, resource_subtype?: string) => ({
  gid,
  resource_type,
  name: `Name of ${gid}`,
  ...(resource_subtype !== undefined && { resource_subtype })
})
const event = (more: Partial<Event>): Event => ({
  number: 1,
  at: noon,
  user: '7',
  action: 'changed',
  resource: subject('1', 'task', 'default_task'),
  heard: ['1'],
  ...more
})
const post = (more: Partial<Event>) => posted(event(more), { callerType: 'user' })

t.test('an event is posted as it was seen in December 2023, its keys in that order', async t => {
  t.equal(
    JSON.stringify(post({ change: { field: 'name', action: 'changed' } })),
    '{"user":{"gid":"7","resource_type":"user"},"created_at":"2026-08-08T12:00:00.000Z","action":"changed","resource":{"gid":"1","resource_type":"task","resource_subtype":"default_task"},"parent":null,"change":{"field":"name","action":"changed"}}'
  )
})

t.test('what is done by nobody has no user, and a parent has no name', async t => {
  t.strictSame(post({ user: undefined, action: 'added', parent: subject('2', 'project') }), {
    user: null,
    created_at: '2026-08-08T12:00:00.000Z',
    action: 'added',
    resource: { gid: '1', resource_type: 'task', resource_subtype: 'default_task' },
    parent: { gid: '2', resource_type: 'project' }
  })
})

t.test('a value is told by gid and type alone', async t => {
  const value = subject('3', 'enum_option', 'any')
  for (const name of ['new_value', 'added_value', 'removed_value']) {
    t.strictSame(post({ change: { field: 'a', action: 'changed', [name]: value } })['change'], {
      ...{ field: 'a', action: 'changed' },
      [name]: { gid: '3', resource_type: 'enum_option' }
    })
  }
})

t.test('where nobody can ask, nobody is told as having done it by type', async t => {
  t.match(posted(event({}), { callerType: undefined }), { user: { gid: '7', resource_type: '' } })
})
