import t from 'tap'
import type { Transaction } from '../../src/world/transaction.ts'
import { checked, serving } from '../harness.ts'
import { company } from './company.ts'

const story = (gid: string, at: string, fields: object) => ({
  ...{ gid, resource_type: 'story', target: '8', created_at: `2026-08-0${at}T10:00:00.000Z` },
  ...{ source: 'web', ...fields }
})

const world = (transaction: Transaction) => {
  company(transaction)
  const system = { type: 'system', resource_subtype: 'assigned', created_by: '72' }
  const comment = { type: 'comment', resource_subtype: 'comment_added', text: 'Hi' }
  transaction.put(story('31', '3', { ...comment, created_by: '72' }))
  transaction.put(story('32', '1', { ...system, text: 'Adam assigned to Greta & me' }))
  transaction.put(story('33', '2', { ...comment, created_by: '71', is_edited: false }))
  const file = { type: 'system', resource_subtype: 'attachment_added', text: 'attached a file' }
  transaction.put({ ...story('34', '4', file), target: '9' })
  transaction.put({ gid: '35', resource_type: 'story', text: 'nowhere', type: 'system' })
  transaction.put({ gid: '50', resource_type: 'goal', name: 'Grow' })
}
const gids = ({ data }: { data: unknown }) => (data as { gid: string }[]).map(({ gid }) => gid)
const message = (text: string) => ({ errors: [{ message: text }] })

t.test('a comment is answered with the fields that the live service sends', async t => {
  const { post } = serving(t, { world })
  const answer = await post('/tasks/8/stories', { text: 'Hello <you>' })
  t.strictSame(checked(t, answer).data, {
    gid: '1207000000000000',
    resource_type: 'story',
    created_at: '2026-08-08T12:00:00.000Z',
    created_by: { gid: '71', resource_type: 'user', name: 'Greta' },
    resource_subtype: 'comment_added',
    text: 'Hello <you>',
    type: 'comment',
    is_pinned: false,
    is_editable: true,
    is_edited: false,
    hearted: false,
    hearts: [],
    num_hearts: 0,
    liked: false,
    likes: [],
    num_likes: 0,
    previews: [],
    source: 'api',
    target: { gid: '8', resource_type: 'task', name: 'Write' }
  })
  t.equal(answer.headers['location'], '/api/1.0/stories/1207000000000000')
})

t.test('a task counts as changed when a comment on it comes or goes', async t => {
  const { post, del, get, pass } = serving(t, { world })
  const changedAt = async () => (await get('/tasks/8')).json().data.modified_at
  await post('/tasks/8/stories', { text: 'Hello' })
  t.equal(await changedAt(), '2026-08-08T12:00:00.000Z')
  pass(1000)
  t.equal((await del('/stories/33')).statusCode, 200)
  t.equal(await changedAt(), '2026-08-08T12:00:01.000Z')
})

t.test('rich text is opt-in; a system story has it without a body', async t => {
  const { get, post } = serving(t, { world })
  const html = async (path: string) => checked(t, await get(`${path}?opt_fields=html_text`)).data
  await post('/tasks/8/stories', { html_text: '<body>a <b>b</b></body>' })
  t.match(await html('/stories/1207000000000000'), {
    html_text: '<body>a <strong>b</strong></body>'
  })
  t.match(await html('/stories/31'), { html_text: '<body>Hi</body>' })
  t.match(await html('/stories/32'), {
    html_text:
      '<b><a href="https://app.asana.com/0/profile/72">Adam</a></b> assigned to Greta &amp; me'
  })
  t.match(await html('/stories/34'), { html_text: 'attached a file' })
})

t.test('a comment needs one text, and one only', async t => {
  const { post, get } = serving(t, { world })
  const both = await post('/tasks/8/stories', { text: 'x', html_text: '<body>x</body>' })
  t.match(both.json(), message('You may only provide one of text or html_text!'))
  t.match((await post('/tasks/8/stories', {})).json(), message('text: Missing input'))
  const bad = await post('/tasks/8/stories', { html_text: '<body><p>x</p></body>' })
  t.equal(bad.statusCode, 400)
  t.match(bad.json(), message('XML is invalid'))
  t.strictSame(gids(checked(t, await get('/tasks/8/stories'))), ['32', '33', '31'])
})

t.test('the stories of a task come oldest first, in pages, as compact records', async t => {
  const { get } = serving(t, { world })
  const page = checked(t, await get('/tasks/8/stories?limit=1')) as unknown as {
    data: unknown
    next_page: { path: string }
  }
  t.strictSame(page.data, [
    {
      gid: '32',
      created_at: '2026-08-01T10:00:00.000Z',
      created_by: { gid: '72', name: 'Adam', resource_type: 'user' },
      resource_type: 'story',
      text: 'Adam assigned to Greta & me',
      type: 'system',
      resource_subtype: 'assigned'
    }
  ])
  t.strictSame(gids(checked(t, await get(page.next_page.path))), ['33'])
})

t.test('what the service wrote has no marks of comments', async t => {
  const { get } = serving(t, { world })
  const { data } = checked(t, await get('/stories/32'))
  t.match(data, { is_editable: false, previews: [] })
  for (const name of ['is_edited', 'is_pinned', 'sticker_name', 'liked', 'likes']) {
    t.notOk(Object.hasOwn(data as object, name), name)
  }
})

t.test('only who wrote a comment changes or deletes it', async t => {
  const { put, del, get } = serving(t, { world })
  t.match(checked(t, await put('/stories/33', { text: 'New' })).data, {
    text: 'New',
    is_edited: true
  })
  for (const gid of ['31', '32']) {
    const answers = [await put(`/stories/${gid}`, { text: 'x' }), await del(`/stories/${gid}`)]
    for (const answer of answers) {
      t.equal(answer.statusCode, 403)
      t.match(answer.json(), message('You do not have access to this story.'))
    }
  }
  t.strictSame(checked(t, await del('/stories/33')), { data: {} })
  t.equal((await get('/stories/33')).statusCode, 404)
})

t.test('the same text again is no edit', async t => {
  const { put } = serving(t, { world })
  t.match(checked(t, await put('/stories/33', { text: 'Hi' })).data, { is_edited: false })
})

t.test('comments and stories of attachments can be pinned by anybody, others cannot', async t => {
  const { put } = serving(t, { world })
  t.match(checked(t, await put('/stories/31', { is_pinned: true })).data, { is_pinned: true })
  t.match(checked(t, await put('/stories/34', { is_pinned: true })).data, { is_pinned: true })
  t.match(
    (await put('/stories/32', { is_pinned: true })).json(),
    message('is_pinned: Cannot write this property')
  )
})

t.test('a sticker is put on a comment and taken off', async t => {
  const { put } = serving(t, { world })
  const on = checked(t, await put('/stories/33', { sticker_name: 'trophy' }))
  t.match(on.data, { sticker_name: 'trophy' })
  const off = checked(t, await put('/stories/33', { sticker_name: null }))
  t.notOk(Object.hasOwn(off.data as object, 'sticker_name'))
})

t.test('emojis are counted by kind, and go when they are taken back', async t => {
  const { put } = serving(t, { world })
  const react = (emoji: string, reacted: boolean) => ({ reactions: [{ emoji, reacted }] })
  await put('/stories/31', react('👎🏼', true))
  const { data } = checked(t, await put('/stories/31', react('🎉', true)))
  t.match(data, {
    reaction_summary: [
      { emoji_base: '👎', variant: '👎🏼', count: 1, reacted: true },
      { emoji_base: '🎉', variant: '🎉', count: 1, reacted: true }
    ]
  })
  await put('/stories/31', react('👎🏼', false))
  const none = checked(t, await put('/stories/31', react('🎉', false)))
  t.notOk(Object.hasOwn(none.data as object, 'reaction_summary'))
})

t.test('the comment of a caller who is nobody has no reaction of theirs', async t => {
  const { post } = serving(t, {
    world: transaction => transaction.put({ gid: '8', resource_type: 'task', name: 'Write' })
  })
  const reactions = [{ emoji: '🎉', reacted: true }]
  const { data } = checked(t, await post('/tasks/8/stories', { text: 'x', reactions }))
  t.match(data, { text: 'x', created_by: null, reaction_summary: undefined })
})

t.test('goals have comments too', async t => {
  const { get, post } = serving(t, { world })
  t.match(checked(t, await post('/goals/50/stories', { text: 'Yes' })).data, {
    target: { gid: '50' }
  })
  t.strictSame(gids(checked(t, await get('/goals/50/stories'))), ['1207000000000000'])
})
