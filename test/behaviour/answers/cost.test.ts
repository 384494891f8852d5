import t from 'tap'
import { costOf } from '../../../src/behaviour/answers/cost.ts'

t.test("a record's own fields and those of its relations cost nothing", async t => {
  for (const fields of ['', 'name', 'assignee.name,projects.name', 'this.assignee.name']) {
    t.equal(costOf({ gid: '1' }, fields), 0, fields)
  }
})

t.test('each step beyond costs one for each record', async t => {
  t.equal(costOf({ gid: '1' }, 'memberships.project.name'), 1)
  t.equal(costOf([{ gid: '1' }, { gid: '2' }], 'memberships.project.team.name,a.b.c'), 6)
  t.equal(costOf([], 'a.b.c.d'), 0)
  t.equal(costOf({}, ['a.b.c', 'a.b.c.d']), 3)
})
