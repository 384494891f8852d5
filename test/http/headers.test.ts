import t from 'tap'
import { serviceHeaders } from '../../src/http/headers.ts'
import { serving } from '../harness.ts'

const expected = {
  'content-type': 'application/json; charset=UTF-8',
  'x-frame-options': 'DENY',
  'x-xss-protection': '1; mode=block',
  'x-content-type-options': 'nosniff',
  'content-security-policy':
    "report-uri https://app.asana.com/-/csp_report?report_only=false;default-src 'none';frame-src 'none';frame-ancestors 'none'",
  'x-asana-api-version': '1.1',
  'x-robots-tag': 'none'
}

t.test('the headers are those of the live service', async t => {
  t.strictSame(serviceHeaders, expected)
})

t.test('every answer carries them and no others but those of HTTP itself', async t => {
  const { get, app } = serving(t, {
    world: transaction => transaction.put({ gid: '1', resource_type: 'job', status: 'failed' })
  })
  const answers = [await get('/jobs/1'), await get('/jobs/2'), await app.inject('/nowhere')]
  for (const { headers, statusCode } of answers) {
    const { date, connection, 'content-length': length, ...rest } = headers
    t.strictSame(rest, expected, String(statusCode))
    t.ok(date && connection && length)
  }
})
