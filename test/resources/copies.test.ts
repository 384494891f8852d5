import t, { type Test } from 'tap'
import type { Transaction } from '../../src/world/transaction.ts'
import { serving } from '../harness.ts'
import { board, said } from './board.ts'

/** The board with a task that has all that a copy can take over, and a second team. */
const world = (transaction: Transaction) => {
  board(transaction)
  const put = (gid: string, resource_type: string, more: object) =>
    transaction.put({ gid, resource_type, ...more })
  put('61', 'team', { name: 'Web', organization: '5' })
  put('62', 'team', { name: 'Elsewhere', organization: '6' })
  put('20', 'project', { name: 'Launch', workspace: '5', team: '61', notes: 'All of it.' })
  put('41', 'task', {
    ...{ name: 'Plan', workspace: '5', notes: 'Big.', assignee: '72', parent: '44', rank: 'a0' },
    ...{ tags: ['1'], followers: ['72'], due_on: '2026-09-01', dependencies: ['42'] },
    memberships: [
      { project: '20', section: '31', rank: 'a0' },
      { project: '21', section: '33', rank: 'a0' }
    ]
  })
  put('45', 'task', { name: 'Sketch', workspace: '5', parent: '41', rank: 'a0' })
  const link = { resource_subtype: 'external', name: 'Map', url: 'https://a.test/map' }
  put('51', 'attachment', { ...link, parent: '41' })
  put('53', 'membership', { parent: '20', member: '72', access_level: 'editor' })
}

const fields =
  'notes,assignee.name,tags.name,followers.gid,projects.gid,due_on,dependencies.gid,parent.gid,num_subtasks'

/** What a copy has only if `include` names it: as it looks then. */
const elements: Readonly<Record<string, object>> = {
  notes: { notes: 'Big.' },
  assignee: { assignee: { name: 'Adam' } },
  tags: { tags: [{ name: 'press' }] },
  followers: { followers: [{ gid: '71' }, { gid: '72' }] },
  dates: { due_on: '2026-09-01' },
  subtasks: { num_subtasks: 1 },
  attachments: { attachments: 1 }
}

const bare = {
  ...{ notes: '', assignee: null, tags: [], followers: [{ gid: '71' }], due_on: null },
  ...{ dependencies: [], num_subtasks: 0, attachments: 0, parent: null }
}

const copying = (t: Test) => {
  const served = serving(t, {
    world,
    verifyResponses: true,
    plan: { ...now, outcome: 'succeeded' }
  })
  const look = async (gid: string) => {
    const task = (await served.get(`/tasks/${gid}?opt_fields=${fields}`)).json().data
    const files = (await served.get(`/attachments?parent=${gid}`)).json().data
    return { ...task, attachments: files.length }
  }
  const copyTask = async (include?: unknown) => {
    const { data } = (await served.post('/tasks/41/duplicate', { name: 'Again', include })).json()
    return look(data.new_task.gid)
  }
  /** The copy of the task in a copy of its project. */
  const copyProject = async (include?: unknown) => {
    const answer = await served.post('/projects/20/duplicate', { name: 'Again', include })
    const { gid } = answer.json().data.new_project
    const [first] = (await served.get(`/projects/${gid}/tasks`)).json().data
    return { project: gid as string, task: await look(first.gid) }
  }
  return { ...served, copyTask, copyProject }
}

const now = { start: { kind: 'polls', count: 0 }, finish: { kind: 'polls', count: 0 } } as const

t.test('a copy of a task has no more than its name where nothing is included', async t => {
  const { copyTask } = copying(t)
  t.match(await copyTask(), { ...bare, projects: [] })
})

for (const [element, look] of Object.entries({
  ...elements,
  projects: { projects: [{ gid: '20' }, { gid: '21' }] },
  dependencies: { dependencies: [{ gid: '42' }] },
  parent: { parent: { gid: '44' } }
})) {
  t.test(`a copy of a task takes ${element} over where that is included`, async t => {
    const { copyTask } = copying(t)
    t.match(await copyTask(element), { ...bare, projects: [], ...look })
  })
}

t.test(
  'a copy in a copied project has no more than its name where nothing is included',
  async t => {
    const { copyProject } = copying(t)
    const { project, task } = await copyProject()
    t.match(task, { ...bare, projects: [{ gid: project }] })
  }
)

for (const [element, look] of Object.entries({
  ...elements,
  dependencies: { dependencies: [{ gid: /^\d{16}$/ }] }
})) {
  t.test(`a copy in a copied project takes ${element} over where that is included`, async t => {
    const { copyProject } = copying(t)
    const { project, task } = await copyProject(`task_${element}`)
    t.match(task, { ...bare, projects: [{ gid: project }], ...look })
  })
}

t.test('a copy in a copied project stays in other projects where they are included', async t => {
  const { copyProject } = copying(t)
  const { project, task } = await copyProject('task_projects')
  t.match(task, { projects: [{ gid: project }, { gid: '21' }] })
})

t.test('a copied project takes its notes and its members over where they are included', async t => {
  const { copyProject, get } = copying(t)
  const look = async (include?: string) => {
    const { project } = await copyProject(include)
    return (await get(`/projects/${project}?opt_fields=notes,members.gid`)).json().data
  }
  t.match(await look(), { notes: '', members: [{ gid: '71' }] })
  t.match(await look('notes'), { notes: 'All of it.', members: [{ gid: '71' }] })
  t.match(await look('members'), { notes: '', members: [{ gid: '72' }, { gid: '71' }] })
})

t.test('what to include is one text with commas and blanks, or a list', async t => {
  const { copyTask, post } = copying(t)
  const look = { ...elements['notes'], ...elements['tags'] }
  t.match(await copyTask('notes, tags'), { ...bare, ...look })
  t.match(await copyTask(['notes', 'tags']), { ...bare, ...look })
  for (const include of ['notes,colour', ['notes', 'colour']]) {
    t.match((await post('/tasks/41/duplicate', { include })).json().errors, [
      { message: /^include(\.1)?: / }
    ])
  }
})

t.test(
  'a copied project is in the team of the original, or in the one that is asked for',
  async t => {
    const { copyProject, post, get, mock } = copying(t)
    const teamOf = async (project: string) =>
      (await get(`/projects/${project}?opt_fields=team`)).json().data.team
    t.match(await teamOf((await copyProject()).project), { gid: '61' })
    mock.store.reset()
    const web = { name: 'Web again', organization: '5' }
    const team = (await post('/teams', web)).json().data.gid
    const answer = await post('/projects/20/duplicate', { name: 'Again', team })
    t.match(await teamOf(answer.json().data.new_project.gid), { gid: team })
    const refused = await post('/projects/20/duplicate', { name: 'Again', team: '62' })
    t.match(refused.json(), said('team: Unknown object: 62'))
  }
)
