import t from 'tap'
import { AsanaError } from '../../../src/behaviour/errors.ts'
import type { Resource } from '../../../src/behaviour/resource.ts'
import { list, listNamed } from '../../../src/behaviour/verbs/list.ts'
import type { Gid } from '../../../src/world/entity.ts'
import { rankOfGid } from '../../../src/world/indexes.ts'
import type { Setup } from '../../harness.ts'
import { askerOf } from '../calls.ts'

/** Tags by workspace 5 and 6, and those that task 9 names. */
const tags: Resource = {
  type: 'tag',
  indexes: {
    tags: ({ gid, workspace }) => [{ scope: String(workspace), rank: rankOfGid(gid) }]
  },
  operations: {
    getTags: list(() => ({ index: 'tags', scopes: ['5', '6'] })),
    getTagsForWorkspace: list(() => ({
      ...{ index: 'tags', scopes: ['5'] },
      where: ({ name }) => name !== 'hidden'
    })),
    getWorkspaces: list(() => ({ index: 'tags', scopes: ['5', '6'], most: 2 })),
    getTagsForTask: listNamed(({ named }) => named['task_gid']?.['tags'] as Gid[]),
    deleteTag: call => {
      call.transaction.remove(call.named['tag_gid'] as never)
      return undefined
    },
    updateTag: ({ transaction }) =>
      transaction.update(transaction.find('9') as never, { tags: ['2', '3', '4', '1'] })
  }
}
const world: Setup['world'] = transaction => {
  transaction.put({ gid: '5', resource_type: 'workspace' })
  const names: Record<Gid, string> = { 1: '5', 2: '6', 3: '5', 4: '5' }
  for (const [gid, workspace] of Object.entries(names)) {
    transaction.put({ gid, resource_type: 'tag', workspace, name: gid === '3' ? 'hidden' : '' })
  }
  transaction.put({ gid: '9', resource_type: 'task', tags: ['4', '2', '1', '404', '3'] })
}
const asker = () => askerOf({ world, resources: [tags] })
const gidsOf = (data: unknown) => (data as { gid: Gid }[]).map(({ gid }) => gid)

/** All pages of a list, joined; what happens between them may be said. */
const paged = (path: string, limit: number, between = (_ask: ReturnType<typeof asker>) => {}) => {
  const ask = asker()
  const pages: Gid[][] = []
  let offset: string | null | undefined
  do {
    const query = { limit, ...(offset ? { offset } : {}) }
    const { data, next } = ask(`GET ${path}`, { query })
    pages.push(gidsOf(data))
    between(ask)
    offset = next
  } while (offset)
  return pages
}

t.test('a list goes through its scopes, one after the other', async t => {
  const { data, next } = asker()('GET /tags')
  t.strictSame(gidsOf(data), ['1', '3', '4', '2'])
  t.equal(next, undefined, 'there are no pages unless a limit is asked for')
})

t.test('pages are as long as asked for, also over the end of a scope', async t => {
  t.strictSame(paged('/tags', 1), [['1'], ['3'], ['4'], ['2']])
  t.strictSame(paged('/tags', 3), [['1', '3', '4'], ['2']])
  t.strictSame(paged('/tags', 4), [['1', '3', '4', '2']])
})

t.test('what is not wanted does not count', async t => {
  t.strictSame(paged('/workspaces/5/tags', 1), [['1'], ['4']])
})

t.test('of a list without pages the first come', async t => {
  t.strictSame(gidsOf(asker()('GET /workspaces').data), ['1', '3'])
})

t.test('a list that a record has keeps its order, and passes over those who have gone', async t => {
  t.strictSame(gidsOf(asker()('GET /tasks/9/tags').data), ['4', '2', '1', '3'])
  t.strictSame(paged('/tasks/9/tags', 2), [['4', '2'], ['1'], ['3']])
})

t.test('paging goes on behind the last one seen, or where it was', async t => {
  let done = false
  const moved = (ask: ReturnType<typeof asker>) => {
    if (!done) ask('PUT /tags/1', { data: {} })
    done = true
  }
  t.strictSame(paged('/tasks/9/tags', 2, moved), [['4', '2'], ['3', '4'], ['1']])
})

t.test('a cursor whose entry has left the list goes on at its place', async t => {
  const shrinking: Resource = {
    type: 'tag',
    operations: {
      getTagsForTask: listNamed(({ named }) => named['task_gid']?.['tags'] as Gid[]),
      updateTag: ({ transaction }) =>
        transaction.update(transaction.find('9') as never, { tags: ['4', '1', '3'] })
    }
  }
  const ask = askerOf({ world, resources: [shrinking] })
  const first = ask('GET /tasks/9/tags', { query: { limit: 2 } })
  ask('PUT /tags/1', { data: {} })
  const second = ask('GET /tasks/9/tags', { query: { limit: 9, offset: first.next } })
  t.strictSame(gidsOf(second.data), ['1', '3'])
})

t.test('more than a thousand are not answered without a limit', async t => {
  const many = Array.from({ length: 1001 }, (_, at) => String(at + 1000))
  const ask = askerOf({
    resources: [tags],
    world: transaction => {
      const workspace = '5'
      for (const gid of many) transaction.put({ gid, resource_type: 'tag', workspace })
      transaction.put({ gid: '9', resource_type: 'task', tags: many })
    }
  })
  const refusal = new AsanaError(
    400,
    'The result is too large. You should use pagination (may require specifying a workspace)!'
  )
  t.throws(() => ask('GET /tags'), refusal)
  t.throws(() => ask('GET /tasks/9/tags'), refusal)
  t.equal(gidsOf(ask('GET /tags', { query: { limit: 100 } }).data).length, 100)
  ask('DELETE /tags/1000')
  t.equal(gidsOf(ask('GET /tags').data).length, 1000)
})
