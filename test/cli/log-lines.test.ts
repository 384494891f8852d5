import t from 'tap'
import { readableLines } from '../../src/cli/log-lines.ts'
import { paletteFor } from '../../src/cli/palette.ts'

const lines = (entries: readonly object[], isTTY: boolean): string => {
  let said = ''
  const out = {
    isTTY,
    write: (text: string) => {
      said += text
    }
  }
  const stream = readableLines(out, paletteFor(out, {}))
  for (const entry of entries) stream.write(`${JSON.stringify(entry)}\n`)
  return said
}

const request = { level: 30, msg: 'request', method: 'GET', url: '/api/1.0/jobs/1', ms: 1.2 }

t.test('a request is one line', async t => {
  t.equal(lines([{ ...request, status: 200 }], false), 'GET    /api/1.0/jobs/1 200 1.2 ms\n')
})

t.test('other words stand alone, with the stack of an error', async t => {
  const entries = [
    { level: 30, msg: 'all is well' },
    { level: 50, msg: 'fault', err: { stack: 'Error: no\n    at here' } },
    { level: 50 }
  ]
  t.equal(lines(entries, false), 'all is well\nfault\nError: no\n    at here\n\n')
})

const esc = String.fromCharCode(27)

t.test('colours tell how it went', async t => {
  for (const [status, colour] of [
    [200, 32],
    [404, 33],
    [500, 31]
  ] as const) {
    t.ok(lines([{ ...request, status }], true).includes(`${esc}[${colour}m${status}`), `${status}`)
  }
  for (const [level, colour] of [
    [30, 2],
    [40, 33],
    [50, 31]
  ] as const) {
    t.ok(lines([{ level, msg: 'x' }], true).startsWith(`${esc}[${colour}mx`), `${level}`)
  }
})
