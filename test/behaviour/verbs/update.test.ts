import t from 'tap'
import { AsanaError } from '../../../src/behaviour/errors.ts'
import type { Resource } from '../../../src/behaviour/resource.ts'
import { update } from '../../../src/behaviour/verbs/update.ts'
import { askerOf } from '../calls.ts'

const asker = (updateTag: Resource['operations'][string]) =>
  askerOf({
    resources: [{ type: 'tag', operations: { updateTag } }],
    world: transaction =>
      transaction.put({ gid: '1', resource_type: 'tag', name: 'x', color: null })
  })

t.test('only what is sent changes', async t => {
  t.match(asker(update())('PUT /tags/1', { data: { color: 'red' } }).data, {
    name: 'x',
    color: 'red'
  })
})

t.test('the behaviour may put right what is written', async t => {
  const fields = () => ({ notes: 'changed' })
  t.match(asker(update({ fields }))('PUT /tags/1', { data: {} }).data, { notes: 'changed' })
})

t.test('what only creation may set cannot be written', async t => {
  t.throws(
    () => asker(update({ createOnly: ['name'] }))('PUT /tags/1', { data: { name: 'y' } }),
    new AsanaError(400, 'name: Cannot write this property')
  )
})
