import t, { type Test } from 'tap'
import { loadWorld } from '../../src/fixtures/load.ts'
import { served } from '../access/asking.ts'
import { kit, problemsOf } from '../fixtures/kit.ts'
import { noon } from '../harness.ts'

const text = (plan: string) => `
workspaces: [{gid: '1', name: Fjord${plan}}]
users: [{gid: '7', name: Greta, workspaces: [Fjord]}]
teams: [{gid: '2', name: Press, organization: Fjord}]
projects:
  - {gid: '3', name: Launch, workspace: Fjord, team: Press, owner: Greta}
  - {gid: '4', name: Later, workspace: Fjord, team: Press, owner: Greta}
project_briefs: [{gid: '5', project: Launch, title: Why, text: Because}]
portfolios: [{gid: '6', name: All, workspace: Fjord, owner: Greta, items: [Launch]}]
custom_fields:
  - {gid: '11', name: Size, resource_subtype: enum, workspace: Fjord, enum_options: [{gid: '12', name: small}, {gid: '13', name: large}]}
  - {gid: '14', name: Cost, resource_subtype: number, workspace: Fjord}
custom_field_settings: [{gid: '15', parent: Launch, custom_field: Size}]
tasks:
  - {gid: '21', name: Write, projects: [Launch], custom_fields: {'11': '12'}, workspace: Fjord}
  - {gid: '22', name: Print, projects: [Launch], dependencies: [Write], workspace: Fjord}
  - {gid: '23', name: Send, projects: [Launch], workspace: Fjord}
project_templates: [{gid: '31', name: Any launch, team: Press, template: {sections: [One]}}]
task_templates: [{gid: '32', name: Report, project: Launch, template: {name: Report, task_resource_subtype: default_task}}]
`

const asked = (t: Test, plan: string) => {
  const { world } = loadWorld([{ name: 'a.yaml', text: text(plan) }], kit, noon)
  return served(t, world)
}

const search = 'Search is only available to premium users.'
const fields = 'Custom Fields are not available for free users or guests.'
const settings = 'Custom Field Settings are not available for free users.'
const briefs = 'Project Briefs are not available for free users.'

/** What a free workspace does not have, and how it says so. */
const refused: readonly (readonly [request: string, message: string, data?: object])[] = [
  ['GET /workspaces/1/tasks/search?text=Write', search],
  ['GET /workspaces/1/projects/search', search],
  ['GET /custom_fields/11', fields],
  ['GET /workspaces/1/custom_fields', fields],
  ['POST /custom_fields', fields, { workspace: '1', name: 'Mood', resource_subtype: 'text' }],
  ['PUT /custom_fields/11', fields, { name: 'Measure' }],
  ['DELETE /custom_fields/11', fields],
  ['POST /custom_fields/11/enum_options', fields, { name: 'huge' }],
  [
    'POST /custom_fields/11/enum_options/insert',
    fields,
    { enum_option: '13', before_enum_option: '12' }
  ],
  ['PUT /enum_options/12', fields, { name: 'tiny' }],
  ['PUT /tasks/21', fields, { custom_fields: { 11: '13' } }],
  ['POST /tasks', fields, { name: 'New', projects: ['3'], custom_fields: { 11: '13' } }],
  ['PUT /projects/3', fields, { custom_fields: { 11: '13' } }],
  ['GET /projects/3/custom_field_settings', settings],
  ['GET /portfolios/6/custom_field_settings', settings],
  ['GET /teams/2/custom_field_settings', settings],
  ['POST /projects/3/addCustomFieldSetting', settings, { custom_field: '14' }],
  ['POST /projects/3/removeCustomFieldSetting', settings, { custom_field: '11' }],
  ['POST /portfolios/6/addCustomFieldSetting', settings, { custom_field: '14' }],
  ['POST /portfolios/6/removeCustomFieldSetting', settings, { custom_field: '14' }],
  ['GET /project_briefs/5', briefs],
  ['POST /projects/4/project_briefs', briefs, { text: 'Because' }],
  ['PUT /project_briefs/5', briefs, { title: 'So' }],
  ['DELETE /project_briefs/5', briefs],
  ['DELETE /project_templates/31', 'Project Templates are not available for free users.'],
  ['DELETE /task_templates/32', 'Task Templates are not available for free users.']
]

t.test('a free workspace says what it does not have, to readers and to writers', async t => {
  const { mock, ask } = asked(t, ', plan: free')
  const { world } = mock.store
  for (const [request, message, data] of refused) {
    const { statusCode, body } = await ask('7', request, data)
    t.equal(statusCode, 402, `${request}: ${body}`)
    t.match(JSON.parse(body), { errors: [{ message }] }, request)
    t.equal(mock.store.world, world, `${request} changes nothing`)
  }
})

for (const [name, plan] of [
  ['a workspace that pays', ', plan: paid'],
  ['one that says nothing of it', '']
] as const) {
  t.test(`${name} refuses none of this for its plan`, async t => {
    const { ask } = asked(t, plan)
    for (const [request, , data] of refused) {
      t.not((await ask('7', request, data)).statusCode, 402, request)
    }
  })
}

t.test('a free workspace takes dependencies, and keeps none', async t => {
  const { mock, ask } = asked(t, ', plan: free')
  const { world } = mock.store
  for (const [way, field] of [
    ['addDependencies', 'dependencies'],
    ['addDependents', 'dependents'],
    ['removeDependencies', 'dependencies'],
    ['removeDependents', 'dependents']
  ] as const) {
    const answer = await ask('7', `POST /tasks/22/${way}`, { [field]: ['21', '23'] })
    t.equal(answer.statusCode, 200)
    t.strictSame(answer.json(), { data: {} })
    t.strictSame(mock.store.world.entities, world.entities, way)
  }
})

t.test('a free workspace shows no custom fields, and has all else', async t => {
  const { ask } = asked(t, ', plan: free')
  const shown = async (request: string, data?: object) =>
    (await ask('7', request, data)).json().data.custom_fields
  for (const request of ['GET /tasks/21', 'GET /tasks/21?opt_fields=custom_fields.name']) {
    t.equal(await shown(request), undefined, 'of a task not even an empty list')
  }
  t.equal(await shown('PUT /tasks/21', { name: 'Rewrite' }), undefined)
  t.strictSame(await shown('GET /projects/3'), [])
  t.equal(await shown('PUT /projects/3', { name: 'Start' }), undefined)
  const paid = await asked(t, '').ask('7', 'GET /tasks/21')
  t.match(paid.json().data.custom_fields, [{ gid: '11', display_value: 'small' }])
  for (const request of [
    'GET /workspaces/1/typeahead?resource_type=task&query=Wri',
    'GET /tasks/22/dependencies',
    'GET /project_templates/31',
    'GET /portfolios/6',
    'GET /projects/3'
  ]) {
    t.equal((await ask('7', request)).statusCode, 200, request)
  }
})

t.test('a plan is free or paid', async t => {
  t.match(problemsOf("workspaces: [{gid: '1', name: Fjord, plan: gratis}]"), [
    /^a\.yaml:1:14: plan must be free or paid, not "gratis"/
  ])
})
