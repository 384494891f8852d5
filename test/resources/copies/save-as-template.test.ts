import t from 'tap'
import { parsePlan } from '../../../src/behaviour/jobs/plan-text.ts'
import { serving } from '../../harness.ts'

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

t.test('a template and what is made of it have the description of the project', async t => {
  const { get, post } = serving(t, {
    plan: parsePlan('start=0 polls; finish=0 polls'),
    world: transaction => {
      transaction.put({ gid: '5', resource_type: 'workspace', name: 'Fjord' })
      const project = { resource_type: 'project', name: 'Launch', workspace: '5' }
      transaction.put({ ...project, gid: '8', notes: 'a & b' })
      const html_notes = '<body><strong>a</strong> &amp; b</body>'
      transaction.put({ ...project, gid: '9', notes: 'a & b', html_notes })
    }
  })
  const description = 'a & b'
  for (const [gid, html] of [
    ['8', '<body>a &amp; b</body>'],
    ['9', '<body><strong>a</strong> &amp; b</body>']
  ]) {
    const saved = await post(`/projects/${gid}/saveAsTemplate`, { name: 'Like it', public: false })
    const template = `/project_templates/${saved.json().data.new_project_template.gid}`
    t.match((await get(template)).json().data, { description, html_description: html })
    const made = await post(`${template}/instantiateProject`, { name: 'Again' })
    const project = `/projects/${made.json().data.new_project.gid}?opt_fields=notes,html_notes`
    t.match((await get(project)).json().data, { notes: description, html_notes: html })
  }
})
