import fc from 'fast-check'
import t from 'tap'
import { parsePlan } from '../../../src/behaviour/jobs/plan-text.ts'
import type { Entity, JsonObject } from '../../../src/world/entity.ts'
import type { Plan } from '../../../src/world/plan.ts'
import { noon, type Setup, stage } from '../../harness.ts'

/** One job with the gid 1, set going unless it is to stay as written. */
const jobOn = (plan: string | undefined, record: JsonObject = {}, setup: Setup = {}) => {
  const { mock, pass } = stage({
    ...setup,
    world: (transaction, jobs) => {
      setup.world?.(transaction, jobs)
      const job: Entity = { gid: '1', resource_type: 'job', status: 'not_started', ...record }
      transaction.put(job)
      if (plan !== undefined) jobs.begin(transaction, job, plan ? parsePlan(plan) : undefined)
    }
  })
  const { store, jobs } = mock
  const act = (deed: (transaction: Parameters<typeof jobs.poll>[0], job: Entity) => Entity) =>
    store.transact(transaction => deed(transaction, transaction.find('1') as Entity))
  const poll = (asked?: string) =>
    act((tx, job) => jobs.poll(tx, job, asked ? parsePlan(asked) : undefined))['status']
  const polls = (count: number) => Array.from({ length: count }, () => poll())
  const history = () =>
    store.world.progress.get('1')?.history.map(({ phase, at, by }) => `${at - noon} ${phase} ${by}`)
  return { jobs, store, pass, act, poll, polls, history }
}

t.test(
  'by the default plan three polls see the three statuses, and all later ones the last',
  async t => {
    const { polls, history } = jobOn('')
    t.strictSame(polls(4), ['not_started', 'in_progress', 'succeeded', 'succeeded'])
    t.strictSame(history(), ['0 not_started start', '0 in_progress poll', '0 succeeded poll'])
  }
)

t.test('a status is seen by as many polls as the plan says', async t => {
  const { polls } = jobOn('start=2 polls; finish=3 polls')
  const [waiting, working] = ['not_started', 'in_progress']
  t.strictSame(polls(7), [waiting, waiting, working, working, working, 'succeeded', 'succeeded'])
})

t.test('a phase that no poll is to see is over as soon as it begins', async t => {
  const both = jobOn('start=0 polls; finish=0 polls')
  t.strictSame(both.history(), ['0 not_started start', '0 in_progress start', '0 succeeded start'])
  t.strictSame(both.polls(1), ['succeeded'])
  t.strictSame(jobOn('start=0 polls').polls(2), ['in_progress', 'succeeded'])
  t.strictSame(jobOn('finish=0 polls; outcome=failed').polls(2), ['not_started', 'failed'])
})

t.test('delays run on the clock, not with the polls', async t => {
  const { polls, pass, history } = jobOn('start=1s; finish=2s; outcome=failed')
  t.strictSame(polls(2), ['not_started', 'not_started'])
  pass(1000)
  t.strictSame(polls(2), ['in_progress', 'in_progress'])
  pass(1999)
  t.strictSame(polls(1), ['in_progress'])
  pass(1)
  t.strictSame(polls(1), ['failed'])
  t.strictSame(history(), ['0 not_started start', '1000 in_progress clock', '3000 failed clock'])
})

t.test(
  'a job that nobody polled has gone its way all the same, each phase at its time',
  async t => {
    const { pass, polls, history } = jobOn('start=1s; finish=2s')
    pass(60_000)
    t.strictSame(polls(1), ['succeeded'])
    t.strictSame(history(), [
      '0 not_started start',
      '1000 in_progress clock',
      '3000 succeeded clock'
    ])
  }
)

t.test('a fixed clock moves the job when it is advanced', async t => {
  const { store, polls, pass } = jobOn('start=1s; finish=2 polls')
  store.setClock({ mode: 'fixed', at: noon })
  pass(5000)
  t.strictSame(polls(1), ['not_started'])
  store.setClock({ mode: 'fixed', at: noon + 1000 })
  t.strictSame(polls(3), ['in_progress', 'in_progress', 'succeeded'])
})

t.test('a manual job waits for the word of the test', async t => {
  const { jobs, polls, pass, act, history } = jobOn('start=manual; finish=manual; outcome=failed')
  pass(1e9)
  t.strictSame(polls(5).at(-1), 'not_started')
  act((transaction, job) => jobs.advance(transaction, job))
  t.strictSame(polls(5).at(-1), 'in_progress')
  act((transaction, job) => jobs.advance(transaction, job))
  t.strictSame(polls(1), ['failed'])
  t.match(history(), [/not_started start$/, /in_progress control$/, /failed control$/])
})

t.test('a job that has finished does not go on', async t => {
  const { jobs, act, store } = jobOn('outcome=failed')
  act((transaction, job) => jobs.place(transaction, job, 'succeeded'))
  const before = store.world
  act((transaction, job) => jobs.advance(transaction, job))
  act((transaction, job) => jobs.poll(transaction, job, parsePlan('start=0 polls')))
  t.equal(store.world, before)
})

t.test('a job without a plan stays as it was written', async t => {
  for (const status of ['not_started', 'in_progress', 'succeeded', 'failed']) {
    const { polls, pass, store } = jobOn(undefined, { status })
    const before = store.world
    polls(2)
    pass(1e9)
    t.strictSame(polls(1), [status])
    t.equal(store.world, before)
  }
})

t.test('a job without a plan can be moved by hand, and stays where it is put', async t => {
  const { jobs, act, polls, history } = jobOn(undefined)
  act((transaction, job) => jobs.advance(transaction, job))
  t.strictSame(polls(3).at(-1), 'in_progress')
  act((transaction, job) => jobs.advance(transaction, job))
  t.strictSame(polls(1), ['succeeded'])
  t.strictSame(history(), ['0 in_progress control', '0 succeeded control'])
})

t.test('a job that fails loses what it was making, one that succeeds keeps it', async t => {
  const made = { new_task: '8', new_project: '9', resource_subtype: 'duplicate_task' }
  const after = (plan: string) => {
    const { polls, store } = jobOn(plan, made)
    polls(3)
    return store.world.entities.get('1')
  }
  const job = { gid: '1', resource_type: 'job', resource_subtype: 'duplicate_task' }
  t.strictSame(after('outcome=failed'), { ...job, status: 'failed' })
  t.strictSame(after('outcome=succeeded'), { ...job, ...made, status: 'succeeded' })
})

t.test('a job can begin in the middle', async t => {
  const { polls, history } = jobOn('', { status: 'in_progress' })
  t.strictSame(polls(2), ['in_progress', 'succeeded'])
  t.match(history(), ['0 in_progress start', '0 succeeded poll'])
})

t.test('a plan asked for by a poll takes over at once, and the polls so far count', async t => {
  const { poll, polls } = jobOn('start=9 polls; finish=9 polls')
  t.strictSame(polls(2), ['not_started', 'not_started'])
  t.equal(poll('start=3 polls; outcome=failed'), 'not_started')
  t.equal(poll(), 'in_progress')
  t.equal(poll(), 'failed')
})

t.test('the same plan asked for by every poll is the same as asked once', async t => {
  const plan = 'start=1 poll; finish=2 polls; outcome=failed'
  const { poll } = jobOn('start=manual')
  t.strictSame(
    [poll(plan), poll(plan), poll(plan), poll(plan), poll(plan)],
    ['not_started', 'in_progress', 'in_progress', 'failed', 'failed']
  )
})

t.test('the polls that saw a phase count also where its plan did not count them', async t => {
  const { poll, polls } = jobOn('start=manual')
  polls(2)
  t.equal(poll('start=2 polls'), 'in_progress')
})

t.test('the time a phase has lasted counts for its new plan', async t => {
  const { poll, pass } = jobOn('start=manual')
  pass(800)
  t.equal(poll('start=1s'), 'not_started')
  pass(199)
  t.equal(poll(), 'not_started')
  pass(1)
  t.equal(poll(), 'in_progress')
})

t.test('a new plan does away with what the old one had on the agenda', async t => {
  const { poll, pass, store } = jobOn('start=1s')
  poll('start=5 polls')
  t.equal(store.world.agenda.size, 0)
  pass(5000)
  t.equal(poll(), 'not_started')
})

t.test('a new plan may end the phase at once', async t => {
  const { poll, history } = jobOn('start=manual')
  t.equal(poll('start=0 polls; finish=1 poll'), 'in_progress')
  t.strictSame(history(), ['0 not_started start', '0 in_progress control'])
})

t.test('a job without a plan gets going when a poll brings one', async t => {
  const { poll } = jobOn(undefined)
  t.strictSame([poll('start=1 poll'), poll(), poll()], ['not_started', 'in_progress', 'succeeded'])
})

t.test('a job is put into a phase whatever its plan says, and goes on from there', async t => {
  const { jobs, act, polls, store, pass } = jobOn('start=1h; finish=1 poll')
  act((transaction, job) => jobs.place(transaction, job, 'in_progress'))
  t.equal(store.world.agenda.size, 0)
  t.strictSame(polls(2), ['in_progress', 'succeeded'])
  pass(1e9)
  t.strictSame(polls(1), ['succeeded'])
})

t.test(
  'the plan asked for comes before a rule, a rule before the default, the first that fits',
  async t => {
    const world: Setup['world'] = transaction =>
      transaction.set({
        planRules: [
          { match: { resource_subtype: 'other' }, plan: parsePlan('start=9 polls') },
          { match: { resource_subtype: 'copy', name: 'x' }, plan: parsePlan('start=8 polls') },
          { match: { resource_subtype: 'copy' }, plan: parsePlan('outcome=failed') },
          { match: { gid: '1' }, plan: parsePlan('start=7 polls') }
        ]
      })
    const last = (plan: string, record: JsonObject) => {
      const { polls, store } = jobOn(plan, record, { world })
      polls(3)
      return store.world.entities.get('1')?.['status']
    }
    t.equal(last('', { resource_subtype: 'copy' }), 'failed')
    t.equal(last('outcome=succeeded', { resource_subtype: 'copy' }), 'succeeded')
    t.equal(last('', { resource_subtype: 'third' }), 'not_started', 'by the rule for its gid')
  }
)

t.test('the default plan is the one the mock was given', async t => {
  const plan: Plan = parsePlan('start=0 polls; finish=0 polls; outcome=failed')
  const { polls, jobs } = jobOn('', {}, { plan })
  t.strictSame(polls(1), ['failed'])
  t.equal(jobs.defaultPlan, plan)
})

t.test('a record that is no job has no phase and is not moved', async t => {
  const { jobs, act, store } = jobOn(undefined, { resource_type: 'task' })
  const before = store.world
  const task = act((transaction, one) => jobs.poll(transaction, one, parsePlan('start=0 polls')))
  t.equal(jobs.phase(task), undefined)
  t.equal(store.world, before)
  t.strictSame(jobs.types, ['job', 'organization_export'])
})

t.test('a job whose status says nothing known is taken to wait, and is not moved', async t => {
  const { polls, history } = jobOn('', { status: 'resting' })
  t.strictSame(polls(3), ['resting', 'resting', 'resting'])
  t.strictSame(history(), ['0 not_started start'])
})

t.test('an appointment of a job that is no more is passed over', async t => {
  const { store, pass } = jobOn('start=1s')
  store.transact(transaction => transaction.schedule({ gid: '404', at: noon + 500 }))
  pass(1000)
  store.settle()
  t.equal(store.world.entities.get('1')?.['status'], 'in_progress')
})

t.test('a job whose history was not kept counts from now', async t => {
  const { store, poll, pass } = jobOn(undefined)
  const plan = parsePlan('start=manual')
  store.transact(transaction => transaction.setProgress('1', { plan, seen: 0, history: [] }))
  pass(5000)
  t.equal(poll('start=1s'), 'not_started')
  t.match(store.world.agenda.toArray(), [{ gid: '1', at: noon + 6000 }])
})

t.test('a restored job has as long to go as it had, also by a plan that comes later', async t => {
  const { store, poll, pass } = jobOn('start=5s')
  pass(1000)
  store.snapshot('after 1 s')
  pass(100_000)
  store.restore('after 1 s')
  t.equal(poll('start=5s'), 'not_started')
  pass(3999)
  t.equal(poll(), 'not_started')
  pass(1)
  t.equal(poll(), 'in_progress')
})

t.test('a job that is held does not move, whatever its polls bring', async t => {
  const { jobs, act, poll, polls, pass, store } = jobOn('start=1s; outcome=failed')
  act((transaction, job) => jobs.hold(transaction, job))
  pass(5000)
  t.strictSame(polls(3).at(-1), 'not_started')
  t.equal(poll('start=0 polls'), 'not_started')
  t.equal(store.world.progress.get('1')?.held, true)
})

t.test('a job that was held goes on when the control API moves it or gives it a plan', async t => {
  const { jobs, act, poll, polls, store } = jobOn('outcome=failed')
  act((transaction, job) => jobs.hold(transaction, job))
  act((transaction, job) => jobs.advance(transaction, job))
  t.strictSame(polls(2), ['in_progress', 'in_progress'])
  act((transaction, job) => jobs.replan(transaction, job, parsePlan('finish=3 polls')))
  t.strictSame(polls(2), ['in_progress', 'succeeded'])
  t.equal(store.world.progress.get('1')?.held, undefined)
  t.equal(poll(), 'succeeded')
})

t.test('a job that is held keeps the outcome it was to have', async t => {
  const { jobs, act, polls } = jobOn('finish=1h; outcome=failed')
  act((transaction, job) => jobs.hold(transaction, job))
  act((transaction, job) => jobs.advance(transaction, job))
  act((transaction, job) => jobs.advance(transaction, job))
  t.strictSame(polls(1), ['failed'])
})

t.test('a type that is a job says how its records show their way', async t => {
  const { jobs } = jobOn('')
  t.equal(jobs.lifecycle('job')?.field, 'status')
  t.equal(jobs.lifecycle('task'), undefined)
})

const step = fc.oneof(
  fc.nat(3).map(count => `${count} polls`),
  fc.nat(3000).map(ms => `${ms}ms`),
  fc.constant('manual')
)
const plan = fc
  .tuple(step, step, fc.constantFrom('succeeded', 'failed'))
  .map(([start, finish, outcome]) => `start=${start}; finish=${finish}; outcome=${outcome}`)
type Deed = (job: ReturnType<typeof jobOn>) => unknown
const poll: Deed = job => job.poll()
const advance: Deed = ({ act, jobs }) => act((transaction, job) => jobs.advance(transaction, job))
const deed = fc.oneof(
  fc.constantFrom(poll, advance),
  fc.nat(2000).map<Deed>(ms => job => job.pass(ms)),
  plan.map<Deed>(asked => job => job.poll(asked))
)
const rank = (status: unknown) => (status === 'not_started' ? 0 : status === 'in_progress' ? 1 : 2)

t.test('whatever is done, no job goes back, and each ends as its plan says', async t => {
  const goesForward = fc.property(plan, fc.array(deed, { maxLength: 12 }), (first, deeds) => {
    const job = jobOn(first)
    const statuses = [...deeds, advance, advance].map(one => {
      one(job)
      return job.poll()
    })
    const progress = job.store.world.progress.get('1')
    const ranks = statuses.map(rank)
    const ends = new Set(statuses.filter(status => rank(status) === 2))
    t.strictSame(ranks, ranks.toSorted())
    t.strictSame([...ends], [progress?.plan.outcome])
    t.equal(progress?.history.at(-1)?.phase, progress?.plan.outcome)
  })
  fc.assert(goesForward, { numRuns: 300 })
})

t.test(
  'left alone and polled often enough, a job that waits for no word comes to its end',
  async t => {
    const free = fc.tuple(plan, fc.array(fc.nat(2000), { minLength: 8, maxLength: 8 }))
    const comesToEnd = fc.property(free, ([text, pauses]) => {
      const job = jobOn(text.replaceAll('manual', '1ms'))
      for (const pause of pauses) {
        job.poll()
        job.pass(pause + 1000)
      }
      t.equal(job.poll(), parsePlan(text.replaceAll('manual', '1ms')).outcome)
    })
    fc.assert(comesToEnd, { numRuns: 200 })
  }
)

t.test('a field in which no job names what it makes is a fault of who names it', async t => {
  const { jobs } = stage().mock
  t.equal(jobs.typeMaking('new_task'), 'job')
  t.throws(() => jobs.typeMaking('new_song'), new Error('No job names what it makes in new_song.'))
})
