import fc from 'fast-check'
import t from 'tap'
import {
  defaultPlan,
  PlanError,
  parseDuration,
  parsePlan,
  planFrom,
  planParts
} from '../../../src/behaviour/jobs/plan-text.ts'
import type { Plan, Step } from '../../../src/world/plan.ts'

const polls = (count: number): Step => ({ kind: 'polls', count })
const delay = (ms: number): Step => ({ kind: 'delay', ms })

t.test('a plan is read part by part', async t => {
  t.strictSame(parsePlan('outcome=failed; start=2 polls; finish=500ms'), {
    start: polls(2),
    finish: delay(500),
    outcome: 'failed'
  })
})

t.test('what a plan leaves out is as in the plan it starts from', async t => {
  const base: Plan = { start: { kind: 'manual' }, finish: delay(5), outcome: 'failed' }
  t.strictSame(parsePlan('start=1 poll', base), { ...base, start: polls(1) })
  t.strictSame(parsePlan('', base), base)
  t.strictSame(parsePlan(' ; ', base), base)
  t.strictSame(parsePlan('outcome=failed'), { ...defaultPlan, outcome: 'failed' })
  t.strictSame(planFrom({}, base), base)
  t.strictSame(planFrom({ finish: 'manual' }), { ...defaultPlan, finish: { kind: 'manual' } })
})

t.test('steps are polls, delays or manual, with blanks as one likes', async t => {
  const steps: Record<string, Step> = {
    '0 polls': polls(0),
    '1poll': polls(1),
    '12 polls': polls(12),
    '500ms': delay(500),
    '3 s': delay(3000),
    '1.5h': delay(5_400_000),
    '1.005s': delay(1005),
    '0.2ms': delay(0),
    '2 weeks': delay(1_209_600_000),
    manual: { kind: 'manual' }
  }
  for (const [text, step] of Object.entries(steps)) {
    t.strictSame(parsePlan(`start = ${text} `).start, step, text)
  }
})

const example = 'A right plan: outcome=failed; start=1 poll; finish=500ms'

t.test('a wrong plan is refused with what was expected and a right one', async t => {
  const step = (part: string, text: string) =>
    `${part} is a number of polls (2 polls), a delay (500ms, 3s, 1h) or manual, not "${text}". ${example}`
  const wrong: Record<string, string> = {
    failed: `"failed" is not of the form name=value. ${example}`,
    'start=1=2': `"start=1=2" is not of the form name=value. ${example}`,
    'strat=1 poll': `A plan has start, finish, outcome, but no part "strat"; did you mean start? ${example}`,
    'speed=fast': `A plan has start, finish, outcome, but no part "speed". ${example}`,
    '=x': `A plan has start, finish, outcome, but no part "". ${example}`,
    'outcome=fail': `outcome is succeeded or failed, not "fail"; did you mean failed? ${example}`,
    'outcome=': `outcome is succeeded or failed, not "". ${example}`,
    'start=1': step('start', '1'),
    'start=-1 polls': step('start', '-1 polls'),
    'start=5 parsecs': step('start', '5 parsecs'),
    'finish=': step('finish', ''),
    'finish=1e3ms': step('finish', '1e3ms'),
    'finish=101y': step('finish', '101y'),
    'finish=1234567 polls': step('finish', '1234567 polls')
  }
  for (const [text, message] of Object.entries(wrong)) {
    t.throws(() => parsePlan(text), new PlanError(message), text)
  }
})

t.test('a duration is a number and a unit, and no longer than a century', async t => {
  t.equal(parseDuration('2 minutes'), 120_000)
  t.equal(parseDuration('100y'), 3_155_760_000_000)
  for (const text of ['', '5', 'ms', '-5ms', '5 parsecs', '999999999y', '1.2345s']) {
    t.equal(parseDuration(text), undefined, text)
  }
})

t.test('a plan is written as people write it', async t => {
  t.strictSame(planParts(defaultPlan), { start: '1 poll', finish: '1 poll', outcome: 'succeeded' })
  t.strictSame(planParts({ start: polls(0), finish: delay(1500), outcome: 'failed' }), {
    start: '0 polls',
    finish: '1500ms',
    outcome: 'failed'
  })
  t.match(planParts({ ...defaultPlan, start: { kind: 'manual' } }), { start: 'manual' })
})

t.test('every plan that can be read is written so that it is read again', async t => {
  const unit = fc.constantFrom('ms', 's', ' m', 'h', 'days', 'w')
  const step = fc.oneof(
    fc.constant('manual'),
    fc.nat(999_999).map(count => `${count} polls`),
    fc
      .tuple(fc.nat(4999), fc.nat(999), unit)
      .map(([whole, part, name]) => `${whole}.${part}${name}`)
  )
  const outcome = fc.constantFrom('succeeded', 'failed')
  fc.assert(
    fc.property(step, step, outcome, (start, finish, end) => {
      const plan = parsePlan(`start=${start}; finish=${finish}; outcome=${end}`)
      const { start: first, finish: second, outcome: last } = planParts(plan)
      t.strictSame(parsePlan(`outcome=${last};start=${first};finish=${second}`), plan)
      t.strictSame(planFrom(planParts(plan)), plan)
    }),
    { numRuns: 200 }
  )
})

t.test('no text whatever breaks the reader', async t => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'start=1 polfinhm;=.') }), text => {
      try {
        parsePlan(text)
      } catch (error) {
        return error instanceof PlanError && error.message.endsWith(example)
      }
      return true
    })
  )
  t.pass('it reads it, or says why not')
})
