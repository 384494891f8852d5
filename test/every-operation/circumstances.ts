import type { Test } from 'tap'
import { type AsanaMock, startAsanaMock } from '../../src/index.ts'
import { receiver } from '../receiver.ts'

/** What no request can make, so that a world file has it: people and their organization, a goal, a task's template. */
const world = `
workspaces:
  - {gid: '5', name: Fjord, is_organization: true, email_domains: [f.test]}
users:
  - {gid: '71', name: Greta, email: greta@f.test, workspaces: ['5']}
  - {gid: '72', name: Adam, email: adam@f.test, workspaces: ['5']}
  - {gid: '73', name: Ines, email: ines@f.test, workspaces: []}
goals:
  - {gid: '81', name: Grow}
task_templates:
  - {gid: '91', name: Report a bug}
`

/** The gids of one record of each kind, by a name; what a request could make, requests have made. */
export type Circumstances = Readonly<Record<string, string>>

/** A mock with something of everything in it. */
export interface Ground {
  readonly mock: AsanaMock
  readonly gids: Circumstances
}

type Made = { readonly gid: string } & Record<string, unknown>

/** Starts a mock that checks all its answers, and makes one record of each kind by requests. */
export const circumstances = async (t: Test): Promise<Ground> => {
  const folder = t.testdir({ 'world.yaml': world })
  const mock = await startAsanaMock({
    ...{ fixtures: [folder], verifyResponses: true, jobStart: '0ms', jobFinish: '0ms' }
  })
  t.teardown(() => mock.close())
  const ask = askerAt(mock.baseUrl)
  const fixed = { workspace: '5', me: '71', adam: '72', ines: '73', goal: '81', taskTemplate: '91' }
  const project = await projectsIn(ask)
  const task = await tasksIn(ask, project)
  const rest = await restIn(ask, { ...project, ...task })
  const { url: hook } = await receiver(t)
  const webhook = await made(ask, '/webhooks', { resource: project.project, target: hook })
  const gids: Circumstances = { ...fixed, ...project, ...task, ...rest, hook, webhook }
  const syncs = await syncsIn(mock.baseUrl, gids)
  await ask('POST', `/tasks/${task.task}/stories`, { text: 'Let us go on' })
  return { mock, gids: { ...gids, ...syncs } }
}

/** For each record a sync token from now on, by the name of the record with `Sync` behind it. */
const syncsIn = async (baseUrl: string, gids: Circumstances): Promise<Circumstances> => {
  const syncs: Record<string, string> = {}
  for (const [name, gid] of Object.entries(gids)) {
    const headers = { authorization: 'Bearer 0/a-token' }
    const answer = await fetch(`${baseUrl}/events?resource=${gid}`, { headers })
    syncs[`${name}Sync`] = ((await answer.json()) as { sync: string }).sync
  }
  return syncs
}

type Ask = (method: string, path: string, data?: object) => Promise<unknown>

/** Asks over HTTP, and answers what `data` holds; what is refused is an error. */
const askerAt =
  (baseUrl: string): Ask =>
  async (method, path, data) => {
    const answer = await fetch(`${baseUrl}${path}`, {
      method,
      headers: { authorization: 'Bearer 0/a-token', 'content-type': 'application/json' },
      ...(data && { body: JSON.stringify({ data }) })
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${path}: ${text}`)
    return JSON.parse(text).data
  }

const made = async (ask: Ask, path: string, data: object): Promise<string> =>
  ((await ask('POST', path, data)) as Made).gid

const first = async (ask: Ask, path: string): Promise<string> => {
  const [one] = (await ask('GET', path)) as Made[]
  if (!one) throw new Error(`There is nothing at ${path}.`)
  return one.gid
}

const projectsIn = async (ask: Ask) => {
  const team = await made(ask, '/teams', { name: 'Press', organization: '5' })
  const project = await made(ask, '/projects', { name: 'Launch', team, due_on: '2026-12-31' })
  const other = await made(ask, '/projects', { name: 'Later', team })
  const section = await made(ask, `/projects/${project}/sections`, { name: 'Doing' })
  const emptySection = await made(ask, `/projects/${project}/sections`, { name: 'Done' })
  const field = (name: string, more: object) =>
    made(ask, '/custom_fields', { workspace: '5', name, ...more })
  const textField = await field('Code', { resource_subtype: 'text' })
  const enumField = await field('Size', {
    resource_subtype: 'enum',
    enum_options: [{ name: 'small', color: 'red' }, { name: 'large' }]
  })
  const spareField = await field('Cost', { resource_subtype: 'number', precision: 2 })
  const idField = await field('Ticket', { resource_subtype: 'text', id_prefix: 'ID' })
  for (const custom_field of [textField, enumField, idField])
    await ask('POST', `/projects/${project}/addCustomFieldSetting`, { custom_field })
  const options = (await ask('GET', `/custom_fields/${enumField}`)) as { enum_options: Made[] }
  const [small = '', large = ''] = options.enum_options.map(({ gid }) => gid)
  return {
    ...{ team, project, other, section, emptySection },
    ...{ textField, enumField, spareField, small, large }
  }
}

const tasksIn = async (
  ask: Ask,
  { project, section, textField, enumField, small }: Circumstances
) => {
  const tag = await made(ask, '/tags', { name: 'press', workspace: '5', color: 'dark-pink' })
  const task = await made(ask, '/tasks', {
    ...{ name: 'Write', html_notes: '<body>All of <b>it</b></body>', due_on: '2026-12-24' },
    ...{ assignee: 'me', projects: [project], tags: [tag] },
    custom_fields: { [String(textField)]: 'custom_value', [String(enumField)]: small }
  })
  const second = await made(ask, '/tasks', {
    ...{ name: 'Read', workspace: '5', followers: ['72'] },
    memberships: [{ project, section }]
  })
  const third = await made(ask, '/tasks', { name: 'Rest', projects: [project] })
  const subtask = await made(ask, `/tasks/${task}/subtasks`, { name: 'Draft', assignee: '72' })
  await ask('POST', `/tasks/${task}/addDependencies`, { dependencies: [second] })
  await ask('POST', `/tasks/${task}/addDependents`, { dependents: [third] })
  const story = await made(ask, `/tasks/${task}/stories`, { text: 'Good' })
  const external = { resource_subtype: 'external', url: 'https://f.test/plan', name: 'Plan' }
  const attachment = await made(ask, `/tasks/${task}/attachments`, external)
  return { tag, task, second, third, subtask, story, attachment }
}

const restIn = async (ask: Ask, { team, project, other, textField }: Circumstances) => {
  const portfolio = await made(ask, '/portfolios', {
    name: 'All',
    workspace: '5',
    color: 'light-pink'
  })
  await ask('POST', `/portfolios/${portfolio}/addItem`, { item: project })
  await ask('POST', `/portfolios/${portfolio}/addCustomFieldSetting`, { custom_field: textField })
  await ask('POST', `/portfolios/${portfolio}/addMembers`, { members: '72' })
  await ask('POST', `/projects/${project}/addMembers`, { members: '72' })
  await ask('POST', `/teams/${team}/addUser`, { user: '72' })
  const projectStatus = await made(ask, `/projects/${other}/project_statuses`, {
    ...{ color: 'green', text: 'On time', title: 'Fine' }
  })
  const statusUpdate = await made(ask, '/status_updates', {
    ...{ parent: project, text: 'Late', status_type: 'at_risk', title: 'Hm' }
  })
  const brief = await made(ask, `/projects/${project}/project_briefs`, { text: 'Why', title: 'B' })
  const template = { name: 'Launches', team, public: true }
  const job = await made(ask, `/projects/${project}/saveAsTemplate`, template)
  const of = `parent=${project}`
  const organizationExport = await made(ask, '/organization_exports', { organization: '5' })
  return {
    organizationExport,
    ...{ portfolio, projectStatus, statusUpdate, brief, job },
    projectTemplate: await first(ask, `/teams/${team}/project_templates`),
    membership: await first(ask, `/memberships?${of}`),
    projectMembership: await first(ask, `/projects/${project}/project_memberships`),
    portfolioMembership: await first(ask, `/portfolios/${portfolio}/portfolio_memberships`),
    teamMembership: await first(ask, `/teams/${team}/team_memberships`),
    workspaceMembership: await first(ask, '/users/me/workspace_memberships'),
    userTaskList: ((await ask('GET', '/users/me/user_task_list?workspace=5')) as Made).gid
  }
}
