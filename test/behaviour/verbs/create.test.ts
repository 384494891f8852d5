import t from 'tap'
import type { Resource } from '../../../src/behaviour/resource.ts'
import { born, create } from '../../../src/behaviour/verbs/create.ts'
import { askerOf } from '../calls.ts'

const tags: Resource = {
  type: 'tag',
  defaults: { color: 'red', notes: 'none' },
  complete: draft => ({ ...draft, notes: `${draft['notes']}!` }),
  operations: {
    createTag: create('tag'),
    createTagForWorkspace: create('tag', ({ named }) => ({
      workspace: named['workspace_gid']?.gid,
      color: undefined
    })),
    deleteTag: call => born(call, 'ghost', { name: 'boo' })
  }
}
const asker = () =>
  askerOf({
    resources: [tags],
    world: transaction => {
      transaction.put({ gid: '5', resource_type: 'workspace' })
      transaction.put({ gid: '1', resource_type: 'tag' })
    }
  })

t.test('a new record has what the body says, else the defaults, and is put in order', async t => {
  const { data, location } = asker()('POST /tags', { data: { name: 'x', color: null } })
  t.match(data, { name: 'x', color: null, notes: 'none!' })
  t.equal(location, '/tags/1207000000000000')
})

t.test('the behaviour may add to it, and leaves defaults where it says nothing', async t => {
  const { data } = asker()('POST /workspaces/5/tags', { data: {} })
  t.match(data, { workspace: { gid: '5' }, color: 'red' })
})

t.test('a type of which nothing is known has no defaults', async t => {
  t.match(asker()('DELETE /tags/1').data, {})
})
