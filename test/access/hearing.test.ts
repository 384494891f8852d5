import t, { type Test } from 'tap'
import type { Courier } from '../../src/behaviour/deliveries/courier.ts'
import { apiPath } from '../../src/behaviour/envelope.ts'
import { fine, handshake } from '../couriers.ts'
import { serving, tokenOf } from '../harness.ts'
import { company, roles } from './company.ts'

type Role = keyof typeof roles

interface Told {
  readonly action: string
  readonly resource: { readonly name?: string }
  readonly parent: { readonly name: string } | null
  readonly change?: object
}

/** The mock of the company; each role asks with a token of its own. */
const listening = (t: Test, courier?: Courier) => {
  const { app, mock } = serving(t, { verifyResponses: true, ...(courier && { courier }) })
  mock.store.replace(company())
  const ask = (role: Role, method: 'GET' | 'POST' | 'PUT', path: string, data?: object) =>
    app.inject({
      ...{ method, url: `${apiPath}${path}` },
      headers: { authorization: `Bearer ${tokenOf(roles[role])}` },
      ...(data && { payload: { data } })
    })
  const token = async (role: Role, path: string) => (await ask(role, 'GET', path)).json().sync
  const told = async (role: Role, path: string, sync: string): Promise<Told[]> => {
    const mark = path.includes('?') ? '&' : '?'
    return (await ask(role, 'GET', `${path}${mark}sync=${sync}`)).json().data
  }
  return { ask, token, told, dispatcher: mock.dispatcher }
}
const words = ({ action, resource, parent }: Told) =>
  [action, resource.name ?? 'story', parent?.name].join(' ').trim()

t.test('nobody hears of what is not to be seen, nor where it has gone', async t => {
  const { ask, token, told } = listening(t)
  const project = '/projects/41/events'
  const sync = await token('owner', project)
  t.equal(await token('member', project), sync)
  const made = await ask('owner', 'POST', '/tasks', { name: 'Both', projects: ['41', '43'] })
  t.equal(made.statusCode, 201, made.body)
  t.strictSame((await told('owner', project, sync)).map(words).slice(0, 4), [
    'added Both Public',
    'added Both All',
    'added Both Private',
    'added Both All'
  ])
  const heard = (await told('member', project, sync)).map(words)
  t.strictSame(heard.slice(0, 2), ['added Both Public', 'added Both All'])
  t.notOk(heard.some(line => line.includes('Private')))
})

t.test('what has been hidden since is not heard of, even where it was to be seen', async t => {
  const { ask, token, told } = listening(t)
  const project = '/projects/41/events'
  const made = await ask('owner', 'POST', '/tasks', { name: 'Once', projects: ['41'] })
  const task = `/tasks/${made.json().data.gid}`
  const sync = await token('owner', project)
  await ask('owner', 'PUT', task, { notes: 'More' })
  const noted = async (role: Role) =>
    (await told(role, project, sync)).filter(({ action }) => action === 'changed').map(words)
  t.strictSame(await noted('member'), ['changed Once'])
  await ask('owner', 'POST', `${task}/addProject`, { project: '43' })
  await ask('owner', 'POST', `${task}/removeProject`, { project: '41' })
  t.strictSame((await noted('owner')).slice(0, 1), ['changed Once'])
  t.strictSame(await noted('member'), [])
})

t.test('what a field has come to is left out where it is not to be seen', async t => {
  const { ask, token, told } = listening(t)
  const sync = await token('owner', '/projects/41/events')
  const { gid } = (
    await ask('owner', 'POST', '/tasks', { name: 'Both', projects: ['41', '43'] })
  ).json().data
  const valued = { custom_fields: { 93: 'Hush' } }
  t.equal((await ask('owner', 'PUT', `/tasks/${gid}`, valued)).statusCode, 200)
  const changes = async (role: Role) =>
    (await told(role, '/projects/41/events', sync)).flatMap(({ change }) => change ?? [])
  const change = { action: 'changed', field: 'custom_fields' }
  t.match(await changes('owner'), [{ ...change, new_value: { gid: '93', name: 'Secret' } }])
  t.strictSame(await changes('member'), [change])
})

t.test('nobody listens where nothing is to be seen', async t => {
  const { ask } = listening(t)
  for (const path of ['/events?resource=43', '/projects/43/events']) {
    const answer = await ask('member', 'GET', path)
    t.equal(answer.statusCode, 403)
    t.match(answer.body, 'You do not have access to this project.')
  }
})

t.test(
  'an admin hears of all that is in a workspace, and reads the audit log; others may not',
  async t => {
    const { ask, token, told } = listening(t)
    const path = '/workspaces/1/events'
    const sync = await token('admin', path)
    await ask('owner', 'POST', '/tasks', { name: 'Hidden', projects: ['43'] })
    t.strictSame((await told('admin', path, sync)).map(words).slice(0, 1), ['added Hidden Private'])
    t.equal((await ask('admin', 'GET', '/workspaces/1/audit_log_events')).statusCode, 200)
    for (const role of ['member', 'guest'] as const) {
      t.equal((await ask(role, 'GET', path)).statusCode, 403, role)
      t.equal((await ask(role, 'GET', '/workspaces/1/audit_log_events')).statusCode, 403, role)
    }
  }
)

/** An event as it is delivered. */
interface Delivered {
  readonly action: string
  readonly parent: { readonly gid: string } | null
  readonly change?: object
}

t.test('a webhook is told what its owner may hear of', async t => {
  const sent = new Map<string, Delivered[]>()
  const courier: Courier = async outgoing => {
    const shaken = handshake(outgoing)
    if (shaken) return shaken
    const { host } = new URL(outgoing.url)
    sent.set(host, [...(sent.get(host) ?? []), ...JSON.parse(outgoing.body).events])
    return fine
  }
  const { ask, dispatcher } = listening(t, courier)
  for (const role of ['owner', 'member'] as const) {
    const target = { resource: '41', target: `http://${role}.test/` }
    const hooked = await ask(role, 'POST', '/webhooks', {
      ...target,
      filters: [{ resource_type: 'task' }]
    })
    t.equal(hooked.statusCode, 201, hooked.body)
  }
  const made = await ask('owner', 'POST', '/tasks', { name: 'Both', projects: ['41', '43'] })
  const { gid } = made.json().data
  await ask('owner', 'PUT', `/tasks/${gid}`, { custom_fields: { 93: 'Hush' } })
  await dispatcher.idle()
  const told = (role: Role) => sent.get(`${role}.test`) ?? []
  const places = (role: Role) => told(role).flatMap(({ parent }) => parent?.gid ?? [])
  t.strictSame(places('owner'), ['41', '51', '43', '53'])
  t.strictSame(places('member'), ['41', '51'])
  const change = { action: 'changed', field: 'custom_fields' }
  const value = { gid: '93', resource_type: 'custom_field' }
  t.strictSame(
    told('owner').flatMap(one => one.change ?? []),
    [{ field: 'custom_fields', action: 'changed', new_value: value }]
  )
  t.strictSame(
    told('member').map(one => one.change),
    [undefined, undefined, change]
  )
})

t.test('an owner of a webhook who sees its record no more knows which one it was', async t => {
  const courier: Courier = async outgoing => handshake(outgoing) ?? fine
  const { ask } = listening(t, courier)
  const made = await ask('member', 'POST', '/webhooks', {
    resource: '41',
    target: 'http://member.test/'
  })
  const { gid } = made.json().data
  const shown = async () => (await ask('member', 'GET', `/webhooks/${gid}`)).json().data.resource
  t.strictSame(await shown(), { gid: '41', name: 'Public', resource_type: 'project' })
  const closed = await ask('owner', 'PUT', '/projects/41', { privacy_setting: 'private' })
  t.equal(closed.statusCode, 200, closed.body)
  t.equal((await ask('member', 'GET', '/projects/41')).statusCode, 403)
  t.strictSame(await shown(), { gid: '41', resource_type: 'project' })
  const list = await ask('member', 'GET', '/webhooks?workspace=1&opt_fields=resource.name')
  t.strictSame(list.json().data, [{ gid, resource: { gid: '41' } }])
})
