import t from 'tap'
import type { Transaction } from '../../src/world/transaction.ts'
import { checked, serving } from '../harness.ts'
import { company } from './company.ts'

const world = (transaction: Transaction) => {
  company(transaction)
  transaction.put({ gid: '20', resource_type: 'project', name: 'Launch', workspace: '5' })
  transaction.put({ gid: '41', resource_type: 'project_brief', title: 'Lost', text: '' })
}
const brief = '1207000000000000'
const message = (text: string) => ({ errors: [{ message: text }] })

t.test('a project gets a brief, and not a second one', async t => {
  const { post } = serving(t, { world })
  const sent = { title: 'Why', html_text: '<body><h1>Why</h1>so</body>' }
  t.strictSame(checked(t, await post('/projects/20/project_briefs', sent)).data, {
    gid: brief,
    resource_type: 'project_brief',
    title: 'Why',
    html_text: '<body><h1>Why</h1>so</body>',
    permalink_url: `https://app.asana.com/0/20/${brief}`,
    project: { gid: '20', resource_type: 'project', name: 'Launch' }
  })
  const again = await post('/projects/20/project_briefs', {})
  t.equal(again.statusCode, 400)
  t.match(again.json(), message('project: Has a project brief already'))
})

t.test('a brief is changed with either text, and deleted', async t => {
  const { get, post, put, del } = serving(t, { world })
  await post('/projects/20/project_briefs', { html_text: '<body><b>a</b></body>' })
  const path = `/project_briefs/${brief}`
  const text = async () => checked(t, await get(`${path}?opt_fields=text,html_text`)).data
  t.match(await text(), { text: 'a', html_text: '<body><strong>a</strong></body>' })
  checked(t, await put(path, { text: 'b' }))
  t.match(await text(), { text: 'b', html_text: '<body>b</body>' })
  const both = await put(path, { text: 'b', html_text: '<body>b</body>' })
  t.match(both.json(), message('You may only provide one of text or html_text!'))
  t.strictSame(checked(t, await del(path)), { data: {} })
  t.equal((await get(path)).statusCode, 404)
  t.equal((await post('/projects/20/project_briefs', {})).statusCode, 201)
})
