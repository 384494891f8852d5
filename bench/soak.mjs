import { createHmac } from 'node:crypto'
import { Agent, createServer, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { freePort, start, stop } from './launch.mjs'
import { describe, memory } from './machine.mjs'

/*
 * Many clients at once for a minute: `node bench/soak.mjs`, after `npm run build`. Reads and writes are mixed, rate limits
 * are on, and a webhook hears of every write. It ends with 1 if something is answered that the protocol does not call
 * for, if a delivery is missing, forged or one too many, or if memory goes on growing.
 */

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    connections: { type: 'string', default: '50' },
    growth: { type: 'string', default: '1.1' }
  }
})
const [seconds, connections, growth] = [values.seconds, values.connections, values.growth].map(
  Number
)
const say = text => process.stdout.write(`${text}\n`)
const project = '1207000000000101'
const workspace = '1207000000000901'

const port = await freePort()
const main = fileURLToPath(new URL('../dist/main.js', import.meta.url))
const mock = start([process.execPath, main, '--port', String(port), '--limits', 'paid'])
const base = `http://127.0.0.1:${port}/api/1.0`

/** What the webhook has heard, by task and field; and what was wrong with it. */
const heard = new Map()
const faults = []
let secret
const note = (map, key) => map.set(key, (map.get(key) ?? 0) + 1)

const receiver = createServer(async (incoming, answer) => {
  const handshake = incoming.headers['x-hook-secret']
  const chunks = await incoming.toArray()
  const body = Buffer.concat(chunks)
  if (handshake) {
    secret = handshake
    return answer.writeHead(204, { 'x-hook-secret': handshake }).end()
  }
  const signature = createHmac('sha256', secret).update(body).digest('hex')
  if (signature !== incoming.headers['x-hook-signature']) faults.push('a signature is wrong')
  for (const event of JSON.parse(body).events) {
    if (event.change?.field === 'name') note(heard, `${event.resource.gid} renamed`)
    if (event.resource.resource_subtype === 'comment_added' && event.action === 'added') {
      note(heard, `${event.parent.gid} commented`)
    }
  }
  answer.writeHead(200).end()
})
await new Promise(resolve => receiver.listen(0, '127.0.0.1', resolve))

const agent = new Agent({ keepAlive: true, maxSockets: connections })
const ask = (token, method, path, data) =>
  new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    const sent = request(`${base}${path}`, { agent, method, headers }, async answer => {
      const body = Buffer.concat(await answer.toArray()).toString()
      resolve({ status: answer.statusCode, headers: answer.headers, body })
    })
    sent.once('error', reject)
    sent.end(data && JSON.stringify({ data }))
  })
const dataOf = async asked => JSON.parse((await asked).body).data

/** What each client does in turn: half of it reads. */
const deeds = [
  task => ['GET', `/tasks/${task}?opt_fields=name,notes,memberships.section.name`],
  (task, time) => ['PUT', `/tasks/${task}`, { name: `Name ${time}` }, 'renamed'],
  () => ['GET', `/projects/${project}/tasks?limit=20&opt_fields=name,assignee.name`],
  (task, time) => ['POST', `/tasks/${task}/stories`, { text: `Comment ${time}` }, 'commented'],
  () => ['GET', `/workspaces/${workspace}/tasks/search?text=name&limit=5`],
  (task, time) => ['PUT', `/tasks/${task}`, { completed: time % 2 === 0 }]
]

const statuses = new Map()
const done = new Map()

/** One client: it waits as long as a 429 tells it to, within the time there is. */
const client = async (number, until) => {
  const token = `client-${number}`
  const { gid: task } = await dataOf(
    ask(token, 'POST', '/tasks', { name: `Task of ${number}`, projects: [project] })
  )
  for (let time = 0; Date.now() < until; time += 1) {
    const [method, path, data, deed] = deeds[time % deeds.length](task, time)
    const { status, headers, body } = await ask(token, method, path, data)
    note(statuses, status)
    if (status === 429) {
      await sleep(Math.max(0, Math.min(Number(headers['retry-after']) * 1000, until - Date.now())))
    } else if (status >= 300) faults.push(`${method} ${path}: ${status} ${body}`)
    else if (deed) note(done, `${task} ${deed}`)
  }
}

/** Resident memory in MB, once a second. */
const watch = async until => {
  const samples = []
  while (Date.now() < until) {
    samples.push(memory(mock.pid))
    await sleep(1000)
  }
  return samples
}

const ready = async () => {
  while (!(await ask('any', 'GET', '/users/me').catch(() => undefined))) await sleep(20)
}

/** Everything that was done is to have been heard once, soon after the end. */
const missing = () => [...done].filter(([key, times]) => heard.get(key) !== times)

await ready()
await ask('hook', 'POST', '/webhooks', {
  resource: project,
  target: `http://127.0.0.1:${receiver.address().port}/`
})
if (!secret) faults.push('the webhook made no handshake')
const until = Date.now() + seconds * 1000
const clients = Array.from({ length: connections }, (_, number) => client(number, until))
const [samples] = await Promise.all([watch(until), ...clients])
for (let wait = 0; missing().length > 0 && wait < 100; wait += 1) await sleep(100)
await stop(mock)
receiver.close()
receiver.closeAllConnections()
agent.destroy()

for (const [key, times] of missing())
  faults.push(`${key} ${times} times, heard ${heard.get(key) ?? 0}`)
const third = Math.floor(samples.length / 3)
const most = part => Math.max(...part)
const [early, late] = [most(samples.slice(third, third * 2)), most(samples.slice(third * 2))]
if (late > early * growth)
  faults.push(`memory grows from ${early.toFixed(0)} to ${late.toFixed(0)} MB`)

const count = map => [...map.values()].reduce((sum, one) => sum + one, 0)
const shown = [...statuses].sort().map(([status, times]) => `${status} × ${times}`)
say(
  `${count(statuses)} answers in ${seconds} s over ${connections} connections: ${shown.join(', ')}`
)
say(`${count(done)} deeds to be heard of, ${count(heard)} heard`)
say(
  `resident MB, the most of each third: ${[0, 1, 2].map(at => most(samples.slice(at * third, (at + 1) * third)).toFixed(0)).join(', ')}`
)
say(
  Object.entries(describe())
    .map(([name, value]) => `${name} ${value}`)
    .join(', ')
)
for (const fault of faults.slice(0, 20)) say(`WRONG: ${fault}`)
process.exitCode = faults.length > 0 ? 1 : 0
