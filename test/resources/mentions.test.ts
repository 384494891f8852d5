import t from 'tap'
import type { Entity } from '../../src/world/entity.ts'
import { checked, serving } from '../harness.ts'
import { board as world } from './board.ts'

const link = (href: string, gid: string, type: string, words: string) =>
  `<a href="https://app.asana.com/${href}" data-asana-gid="${gid}" data-asana-accessible="true" data-asana-type="${type}" data-asana-dynamic="true">${words}</a>`

t.test('a comment mentions people and records by their gids', async t => {
  const { post } = serving(t, { world, verifyResponses: true })
  const html_text = '<body><a data-asana-gid="72"/> see <a data-asana-gid="20"/></body>'
  const answer = await post('/tasks/41/stories?opt_fields=text,html_text', { html_text })
  t.match(checked(t, answer).data, {
    text: 'https://app.asana.com/1/5/profile/72 see https://app.asana.com/1/5/project/20',
    html_text: `<body>${link('1/5/profile/72', '72', 'user', '@Adam')} see ${link('1/5/project/20', '20', 'project', 'Launch')}</body>`
  })
})

t.test('other rich texts do as well', async t => {
  const { post, put } = serving(t, { world })
  const html = '<body><a data-asana-gid="72"/></body>'
  const kept = `<body>${link('1/5/profile/72', '72', 'user', '@Adam')}</body>`
  const text = 'https://app.asana.com/1/5/profile/72'
  const notes = { notes: text, html_notes: kept }
  const shown = '?opt_fields=notes,html_notes'
  t.match((await put(`/tasks/41${shown}`, { html_notes: html })).json().data, notes)
  t.match((await put(`/projects/20${shown}`, { html_notes: html })).json().data, notes)
  const brief = await post('/projects/20/project_briefs?opt_fields=text,html_text', {
    html_text: html
  })
  t.match(brief.json().data, { text, html_text: kept })
  const status = { parent: '20', status_type: 'on_track', text: '', html_text: html }
  t.match((await post('/status_updates?opt_fields=text,html_text', status)).json().data, {
    ...{ text, html_text: kept }
  })
  const team = { name: 'Web', organization: '5', html_description: html }
  t.match((await post('/teams?opt_fields=description,html_description', team)).json().data, {
    ...{ description: text, html_description: kept }
  })
})

t.test('a task hears that another one mentions it, and once', async t => {
  const { post, put, get } = serving(t, { world, verifyResponses: true })
  const heard = async (gid: string) => {
    const { data } = (
      await get(`/tasks/${gid}/stories?opt_fields=text,resource_subtype,task`)
    ).json()
    const stories = data as Entity[]
    return stories.filter(one => one['resource_subtype'] === 'mentioned')
  }
  const html_notes =
    '<body><a data-asana-gid="42"/> <a data-asana-gid="42"/> <a data-asana-gid="20"/></body>'
  await put('/tasks/41', { html_notes })
  await put('/tasks/41', { html_notes: html_notes.replace('<body>', '<body>Then ') })
  const story = { text: 'Greta mentioned this task in another task: ✓ Plan', task: { gid: '41' } }
  t.match(await heard('42'), [story])
  t.match((await get('/tasks/42')).json().data, { modified_at: '2026-08-08T12:00:00.000Z' })
  await post('/tasks/41/stories', { html_text: html_notes.replace('20', '41') })
  t.match(await heard('42'), [story, story])
  t.strictSame(await heard('41'), [], 'not of itself')
  await put('/tasks/41', { notes: '' })
  t.equal((await heard('42')).length, 2)
})

t.test('a task without a name is mentioned without one', async t => {
  const { put } = serving(t, {
    world: transaction => {
      world(transaction)
      transaction.put({ gid: '46', resource_type: 'task', workspace: '5' })
    }
  })
  const html_notes = '<body><a data-asana-gid="46"/></body>'
  t.match((await put('/tasks/41?opt_fields=html_notes', { html_notes })).json().data, {
    html_notes: `<body>${link('1/5/task/46', '46', 'task', '')}</body>`
  })
})

t.test('a gid that no record has is mentioned as it was sent, and nobody hears of it', async t => {
  const { put, get } = serving(t, { world })
  const html_notes = '<body><a data-asana-gid="404"></a></body>'
  t.match((await put('/tasks/41?opt_fields=html_notes', { html_notes })).json().data, {
    html_notes
  })
  const { data } = (await get('/tasks/41/stories?opt_fields=resource_subtype')).json()
  t.match(data, [{ resource_subtype: 'notes_changed' }])
})
