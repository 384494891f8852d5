import type { FastifyRequest } from 'fastify'
import t from 'tap'
import { originOf } from '../../src/http/links.ts'

const request = (headers: object, url = '/api/1.0/tags?workspace=5&limit=2') =>
  ({ headers, url, protocol: 'http' }) as unknown as FastifyRequest

t.test('the mock is where the client reached it', async t => {
  t.equal(originOf(request({ host: 'localhost:8080' })), 'http://localhost:8080')
  t.equal(originOf(request({})), 'http://localhost')
  const forwarded = {
    host: 'inside:8080',
    'x-forwarded-host': 'asana.test, inner.test',
    'x-forwarded-proto': 'https, http'
  }
  t.equal(originOf(request(forwarded)), 'https://asana.test')
})
