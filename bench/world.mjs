import { setImmediate as others } from 'node:timers/promises'
import { evaluate } from '../build/as-data.mjs'
import { populate } from './population.mjs'

/*
 * A world in a process of its own: `node --expose-gc world.mjs TASKS`. It says what making the world took, then does
 * as it is told, one message at a time: the name of a measure, and for how many ms.
 */

const fields = [
  'name,completed,due_on,assignee.name,memberships.section.name',
  'memberships.project.name,followers.name,created_at,modified_at,notes'
].join(',')
const headers = { authorization: 'Bearer bench' }
const { assemble } = await evaluate('src/server.ts')
const { born } = await evaluate('src/behaviour/verbs/create.ts')

const rest = () => {
  globalThis.gc()
  const { rss, heapUsed, external } = process.memoryUsage()
  return { rss: rss / 1e6, heap: (heapUsed + external) / 1e6 }
}

const { app, mock } = await assemble()
await app.ready()
const { store } = mock
const before = rest()
const began = performance.now()
const { workspace, users, projects, tasks } = populate(mock, born, Number(process.argv[2]))
const made = performance.now() - began
store.replace(store.world)

let turn = 0
/** Another one each time, from all over the list. */
const some = list => {
  turn += 1
  return list[(turn * 7919) % list.length]
}

const ask = async (method, url, data) => {
  const payload = data && { data }
  const { statusCode, body } = await app.inject({
    ...{ method, headers, url: `/api/1.0${url}` },
    ...(payload && { payload })
  })
  if (statusCode >= 300) throw new Error(`${method} ${url} answered ${statusCode}: ${body}`)
  return body
}

const found = (query, least = 1) =>
  ask('GET', `/workspaces/${workspace}/tasks/search?${query}`).then(body => {
    if (JSON.parse(body).data.length < least) throw new Error(`${query} found too few`)
  })

const completed = (query, least = 1) =>
  ask('GET', `/workspaces/${workspace}/typeahead?resource_type=task&query=${query}`).then(body => {
    if (JSON.parse(body).data.length < least) throw new Error(`${query} found too few`)
  })

/** The last word in the name of a task, which few others have. */
const numberOf = gid => store.world.entities.get(gid).name.split(' ').at(-1)

const measures = {
  page: () => ask('GET', `/tasks?project=${some(projects)}&limit=100&opt_fields=${fields}`),
  read: () => ask('GET', `/tasks/${some(tasks)}`),
  create: () =>
    ask('POST', '/tasks', { name: 'New', projects: [some(projects)], assignee: some(users) }),
  update: () => ask('PUT', `/tasks/${some(tasks)}`, { name: 'Changed', completed: true }),
  remove: () => ask('DELETE', `/tasks/${some(tasks)}`).then(() => store.reset()),
  'search, newest': () => found('sort_by=created_at'),
  'search, assignee': () => found(`assignee.any=${some(users)}&completed=false`),
  'search, project': () => found(`projects.any=${some(projects)}&sort_by=due_date`),
  'search, common word': () => found('text=budget&sort_by=modified_at'),
  'search, rare word': () => found(`text=${numberOf(some(tasks))}`),
  'search, no such word': () => found('text=xylophone', 0),
  'search, words apart': () => found('text=announcement%20catalogue', 0),
  typeahead: () => completed('Write'),
  'typeahead, rare word': () => completed(numberOf(some(tasks))),
  'typeahead, none': () => completed('xylophone', 0),
  'snapshot and reset': async () => {
    store.snapshot('bench')
    store.reset()
    store.restore('bench')
  }
}

/** The time on the processor of so many calls, in ms a call. Then the event loop turns, or Node would keep all requests. */
const timeOf = async (call, calls) => {
  const start = process.cpuUsage()
  for (let done = 0; done < calls; done += 1) await call()
  await others()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000 / calls
}

/**
 * Times of calls, in ms, until the time is over: those on the processor, as on a machine that does other work as well
 * the time on the clock says more about that. To ask for it takes some µs, and more in a large process, so each time is
 * that of enough calls to last a ms.
 */
const timesOf = async (measure, ms) => {
  const call = measures[measure]
  const calls = Math.ceil(1 / (await timeOf(call, 1)))
  const times = []
  const end = performance.now() + ms
  while (times.length < 3 || performance.now() < end) times.push(await timeOf(call, calls))
  store.reset()
  return times
}

process.on('message', async ({ measure, ms }) => process.send(await timesOf(measure, ms)))
process.once('disconnect', () => process.exit())
process.send({ made, before, after: rest(), measures: Object.keys(measures) })
