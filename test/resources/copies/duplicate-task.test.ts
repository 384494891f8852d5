import t from 'tap'
import { parsePlan } from '../../../src/behaviour/jobs/plan-text.ts'
import { serving } from '../../harness.ts'
import { board as world } from '../board.ts'

t.test('who copies a task follows the copy, and who follows the task does where asked', async t => {
  const { mock, post } = serving(t, { world, plan: parsePlan('start=0 polls; finish=0 polls') })
  const followersOf = async (task: string, include: string) => {
    const { data } = (await post(`/tasks/${task}/duplicate`, { include })).json()
    return mock.store.world.entities.get(data.new_task.gid)?.['followers']
  }
  t.strictSame(await followersOf('41', 'followers'), ['71'])
  await post('/tasks/41/addFollowers', { followers: ['72'] })
  t.strictSame(await followersOf('41', 'followers'), ['71', '72'])
  t.strictSame(await followersOf('41', 'notes'), ['71'])
})

t.test('what cannot be included is refused with what can be', async t => {
  const { post } = serving(t, { world })
  for (const include of ['notes,colour', ['notes', 'colour']]) {
    const answer = await post('/tasks/41/duplicate', { include })
    t.equal(answer.statusCode, 400)
    t.match(
      answer.json().errors[0].message,
      /^include(\.1)?: must be some of notes, assignee, subtasks, .*, parent, not "[a-z,]+"$/
    )
  }
})
