import asanaSdk from 'asana'
import t, { type Test } from 'tap'
import { apiPath } from '../../src/behaviour/envelope.ts'
import { listening, serving } from '../harness.ts'
import { board as world } from '../resources/board.ts'
import { clientAt } from './official.ts'

/** The official SDK at a mock; it has no iterator for events, so a client goes from answer to answer by itself. */
const sdkAt = async (t: Test) => {
  const { app, pass } = serving(t, { world })
  const client = clientAt(`http://127.0.0.1:${await listening(app)}${apiPath}`)
  const events = new asanaSdk.EventsApi(client)
  const tasks = new asanaSdk.TasksApi(client)
  const audit = new asanaSdk.AuditLogAPIApi(client)
  return { pass, client, events, tasks, audit }
}

interface Answer {
  readonly data: readonly object[]
  readonly sync: string
  readonly has_more: boolean
}

/** Asks for events; where the token is not good, the answer is no events and the token of the refusal. */
const ask = async (events: asanaSdk.EventsApi, sync?: string): Promise<Answer> => {
  try {
    const { _response: answer } = (await events.getEvents(
      '20',
      sync ? { sync } : {}
    )) as unknown as {
      _response: Answer
    }
    return answer
  } catch (error) {
    const { response } = error as { response: { status: number; body: Answer } }
    if (response.status !== 412) throw error
    return { data: [], sync: response.body.sync, has_more: false }
  }
}

/** All that there is, and how many answers that took. */
const drain = async (events: asanaSdk.EventsApi, sync: string) => {
  const answers = [await ask(events, sync)]
  for (let last = answers[0]; last?.has_more; last = answers.at(-1)) {
    answers.push(await ask(events, last.sync))
  }
  return {
    sizes: answers.map(({ data }) => data.length),
    sync: String(answers.at(-1)?.sync)
  }
}

t.test('the official SDK drains the events and stops, and goes on from there', async t => {
  const { events, tasks } = await sdkAt(t)
  const { sync } = await ask(events)
  for (let at = 0; at < 60; at += 1) {
    await tasks.updateTask({ data: { name: `Name ${at}` } }, '41', {})
  }
  const first = await drain(events, sync)
  t.strictSame(first.sizes, [100, 20])
  t.strictSame((await drain(events, first.sync)).sizes, [0])
  await tasks.updateTask({ data: { completed: true } }, '41', {})
  t.strictSame((await drain(events, first.sync)).sizes, [3])
})

t.test('after a day the official SDK is refused, and begins anew', async t => {
  const { events, tasks, pass } = await sdkAt(t)
  const { sync } = await ask(events)
  await tasks.updateTask({ data: { name: 'Missed' } }, '41', {})
  pass(25 * 3_600_000)
  const fresh = await ask(events, sync)
  t.strictSame(fresh.data, [])
  await tasks.updateTask({ data: { name: 'Heard' } }, '41', {})
  t.strictSame((await drain(events, fresh.sync)).sizes, [2])
})

t.test('the official SDK pages through the audit log and stops', async t => {
  const { audit, tasks } = await sdkAt(t)
  for (const gid of ['41', '42', '43']) await tasks.deleteTask(gid)
  interface Collection {
    readonly data: readonly { readonly event_type: string }[] | null
    nextPage(): Promise<Collection>
  }
  const sizes: number[] = []
  let page = (await audit.getAuditLogEvents('5', { limit: 2 })) as unknown as Collection
  for (; page.data && page.data.length > 0; page = await page.nextPage())
    sizes.push(page.data.length)
  t.strictSame(sizes, [2, 1])
})
