import { readFileSync } from 'node:fs'

/* Says 'N passed, N failed' of a TAP report and its exit status, and fails if either does. */
const [report, status] = process.argv.slice(2)
const trailer = /^# \{ total: (\d+)(?:, pass: (\d+))?(?:, fail: (\d+))?/m.exec(
  readFileSync(report, 'utf8')
)
const [, total = '0', passed = '0', failed = '0'] = trailer ?? []
const broken = status !== '0' && failed === '0'
if (broken) console.log('The tests passed, but the run failed: see above (coverage, or no test ran).')
console.log(`${passed} passed, ${broken ? 1 : failed} failed`)
process.exitCode = status === '0' && Number(total) > 0 ? 0 : 1
