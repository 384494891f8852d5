import t from 'tap'
import type { Entity } from '../../../src/world/entity.ts'
import { load, problemsOf } from '../../fixtures/kit.ts'

const start = `
workspaces: [{gid: '5', name: Fjord}]
users: [{gid: '71', name: Greta, email: greta@f.test, workspaces: [Fjord]}]
enum_options: [{gid: '31', name: Low}, {gid: '32', name: High}]
custom_fields:
  - {gid: '201', name: Note, resource_subtype: text, workspace: Fjord}
  - {gid: '202', name: Cost, resource_subtype: number, workspace: Fjord, precision: 2}
  - {gid: '203', name: Rank, resource_subtype: enum, workspace: Fjord, enum_options: [Low, High]}
  - {gid: '204', name: Marks, resource_subtype: multi_enum, workspace: Fjord, enum_options: [Low]}
  - {gid: '205', name: Start, resource_subtype: date, workspace: Fjord}
  - {gid: '206', name: Who, resource_subtype: people, workspace: Fjord}
  - {gid: '207', name: Number, resource_subtype: text, workspace: Fjord, id_prefix: BUG}
  - {gid: '208', name: Related, resource_subtype: reference, workspace: Fjord}
portfolios:
`
const worldOf = (values: string) =>
  `${start}  - {gid: '9', name: All, workspace: Fjord, custom_fields: ${values}}\n`
const held = (...texts: string[]): unknown =>
  load(...texts).world.entities.get('9')?.['custom_fields']

t.test('a world file writes values by the gid or the name of the field', async t => {
  t.strictSame(
    held(worldOf('{"201": hi, Cost: 2.5, rank: High, Marks: [Low], Who: greta@f.test}')),
    {
      ...{ 201: 'hi', 202: 2.5, 203: '32', 204: ['31'], 206: ['71'] }
    }
  )
  t.strictSame(held(worldOf('{Start: "2026-08-08", Number: BUG-7, Who: ["71"]}')), {
    ...{ 205: { date: '2026-08-08', date_time: null }, 207: { custom_id: 'BUG-7' } },
    206: ['71']
  })
  t.strictSame(held(worldOf('{Related: "71"}')), { 208: ['71'] })
  t.strictSame(held(worldOf('{Start: "2026-08-08T10:00:00Z"}')), {
    205: { date: '2026-08-08', date_time: '2026-08-08T10:00:00.000Z' }
  })
})

t.test('what is held already stays as it is', async t => {
  const once = worldOf('{Start: {date: "2026-08-08", date_time: null}, Number: {custom_id: BUG-7}}')
  t.strictSame(held(once), {
    ...{ 205: { date: '2026-08-08', date_time: null }, 207: { custom_id: 'BUG-7' } }
  })
})

t.test('gids of what has gone are left out, as are values that say nothing', async t => {
  t.strictSame(
    held(
      worldOf('{"404": x, Rank: "404", Marks: ["404"], Who: ["404"], Related: ["404"], Note: null}')
    ),
    {}
  )
})

t.test('a name that nothing has is refused where the record stands', async t => {
  const refused = (values: string, sentence: string) =>
    t.match(problemsOf(worldOf(values)).join(), `a.yaml:15:5: ${sentence}`)
  refused('{Prise: 1}', 'custom_fields: The workspace has no custom field "Prise"')
  refused('{Rank: Mid}', 'custom_fields: Rank has no option "Mid"')
  refused('{Who: Bob}', 'custom_fields: no user has the gid or the e-mail address "Bob"')
  refused('{Start: soon}', 'custom_fields: Start: must be a day or a time, not "soon"')
  refused('{Start: 5}', 'custom_fields: Start: must be a day or a time, not 5')
  refused('{Start: {day: 5}}', 'custom_fields: Start: must be a day or a time, not {"day":5}')
  refused('{Note: 5}', 'custom_fields: Note: must be a text, not 5')
  refused('{Note: {a: 1}}', 'custom_fields: Note: must be a text, not {"a":1}')
  refused('{Cost: {}}', 'custom_fields: Cost: must be a number, not {}')
  refused('{Related: [x]}', 'custom_fields: Related: must be gids, not ["x"]')
  refused('5', 'custom_fields: must be a mapping, or a list of fields, not 5')
  refused('[null]', 'custom_fields: each must have gid')
  refused('[{name: Note}]', 'custom_fields: each must have gid')
})

const option = (gid: string, name: string) => ({ gid, name, resource_type: 'enum_option' })
const field = (gid: string, type: string, more: object) => ({
  ...{ gid, name: type, resource_type: 'custom_field', type, enabled: true, display_value: 'x' },
  ...more
})

t.test('a kind that there is not is refused where the field stands', async t => {
  const moody = start.replace('resource_subtype: text', 'resource_subtype: mood')
  const problems = problemsOf(
    `${moody}  - {gid: '9', workspace: Fjord, custom_fields: {Note: 5}}\n`
  )
  t.match(problems.join(), /a\.yaml:6:48: resource_subtype must be one of text, .* not "mood"/)
})

t.test('a saved answer brings the fields, options and people that it speaks of', async t => {
  const answer = {
    data: {
      gid: '9',
      resource_type: 'portfolio',
      name: 'All',
      workspace: { gid: '5', resource_type: 'workspace', name: 'Fjord' },
      custom_fields: [
        field('301', 'text', { text_value: 'hi', resource_subtype: 'text' }),
        field('302', 'number', { number_value: null, precision: 1 }),
        field('303', 'enum', {
          enum_options: [option('41', 'Low'), option('42', 'High')],
          enum_value: option('42', 'High')
        }),
        field('304', 'multi_enum', { enum_options: [option('43', 'A')], multi_enum_values: [] }),
        field('306', 'people', {
          people_value: [{ gid: '77', name: 'Adam', resource_type: 'user' }, { gid: '78' }]
        })
      ]
    }
  }
  const { world } = load(JSON.stringify(answer))
  t.match(world.entities.get('9')?.['custom_fields'], { 301: 'hi', 303: '42' })
  const known = (gid: string): Entity | undefined => world.entities.get(gid)
  t.match(known('303'), {
    ...{ resource_subtype: 'enum', workspace: '5', enum_options: ['41', '42'] },
    ...{ enum_value: undefined, enabled: undefined }
  })
  t.match(known('42'), { name: 'High', resource_type: 'enum_option', enabled: true })
  t.match(known('77'), { name: 'Adam', resource_type: 'user' })
  t.equal(known('78'), undefined)
})

t.test('a saved answer without a workspace is no less a record', async t => {
  const text = field('301', 'text', { text_value: 'hi' })
  const data = { gid: '9', resource_type: 'portfolio', name: 'All', custom_fields: [text] }
  t.strictSame(held(JSON.stringify({ data })), { 301: 'hi' })
})

t.test('a field that saved answers speak of twice is one', async t => {
  const field = {
    gid: '301',
    resource_type: 'custom_field',
    name: 'Size',
    resource_subtype: 'text'
  }
  const task = (gid: string, text_value: string) => ({
    ...{ gid, resource_type: 'task', name: 'x' },
    custom_fields: [{ ...field, text_value }]
  })
  const { world } = load(JSON.stringify({ data: [task('1', 'S'), task('2', 'L')] }))
  t.match(world.entities.get('1'), { custom_fields: { 301: 'S' } })
  t.match(world.entities.get('2'), { custom_fields: { 301: 'L' } })
  t.equal(world.types.get('custom_field')?.size, 1)
})
