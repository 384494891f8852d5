import t from 'tap'
import { parsePlan } from '../../src/behaviour/plan-text.ts'
import { serving } from '../harness.ts'

t.test('a caller who is nobody saves a project as a template that nobody owns', async t => {
  const { mock, post } = serving(t, {
    plan: parsePlan('start=0 polls; finish=0 polls'),
    world: transaction => {
      transaction.put({ gid: '5', resource_type: 'workspace', name: 'Fjord' })
      transaction.put({ gid: '9', resource_type: 'project', name: 'Launch', workspace: '5' })
    }
  })
  const answer = await post('/projects/9/saveAsTemplate', { name: 'Like it', public: false })
  const { data } = answer.json()
  t.match(mock.store.world.entities.get(data.new_project_template.gid), {
    ...{ name: 'Like it', public: false, workspace: '5', owner: null },
    ...{ description: '', requested_dates: [], template: { sections: [], tasks: [] } }
  })
})
