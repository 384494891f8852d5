import fastify from 'fastify'
import { answer } from './request.mjs'

const app = fastify()
app.get('/api/1.0/jobs/:job_gid', (_request, reply) => {
  reply.send(answer)
})
await app.listen({ port: Number(process.argv[2]), host: '127.0.0.1' })
