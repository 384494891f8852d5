import { setImmediate as others } from 'node:timers/promises'
import { answer, headers, path } from './request.mjs'

/*
 * Prints the µs that one inject() takes: `node inject.mjs ours|fastify SECONDS`.
 */

const apps = {
  ours: async () => (await import('../dist/index.js')).buildServer(),
  fastify: async () => {
    const { fastify } = await import('fastify')
    return fastify().get('/api/1.0/jobs/:job_gid', (_request, reply) => {
      reply.send(answer)
    })
  }
}

const [, , name, seconds] = process.argv
const app = await apps[name]()

const callsIn = async ms => {
  const began = performance.now()
  let calls = 0
  for (; performance.now() - began < ms; calls += 1) {
    const { statusCode } = await app.inject({ url: `/api/1.0${path}`, headers })
    if (statusCode !== 200) throw new Error(`inject() answered ${statusCode}`)
    // Without a turn of the event loop now and then, Node keeps all requests, and what is measured is its collector.
    if (calls % 100 === 0) await others()
  }
  return ((performance.now() - began) * 1000) / calls
}

await callsIn(500)
process.stdout.write(String(await callsIn(Number(seconds) * 1000)))
process.exit()
