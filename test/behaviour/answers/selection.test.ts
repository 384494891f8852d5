import t from 'tap'
import { type Path, parseSelection, selectionOf } from '../../../src/behaviour/answers/selection.ts'

const written = ({ names, rest }: Path): string =>
  [[...names].join('|'), ...(rest ? [written(rest)] : [])].join(' > ')
const paths = (...texts: string[]) => parseSelection(texts)?.map(written)

t.test('paths are separated by commas, levels by dots', async t => {
  t.strictSame(paths('status,new_task.name'), ['status', 'new_task > name'])
})

t.test('the parameter may be sent several times', async t => {
  t.strictSame(paths('status', 'gid,name'), ['status', 'gid', 'name'])
})

t.test('blanks do not count', async t => {
  t.strictSame(paths(' status ,\tnew_task . ( name | resource_subtype ) '), [
    'status',
    'new_task > name|resource_subtype'
  ])
})

t.test('a leading this means nothing', async t => {
  t.strictSame(paths('this.status,this.this.new_task.name'), ['status', 'new_task > name'])
  t.strictSame(paths('this.(a|b).c'), ['a|b > c'])
  t.strictSame(paths('new_task.this'), ['new_task > this'], 'only a leading one')
})

t.test('groups stand at any level', async t => {
  t.strictSame(paths('(a|b).name,memberships.(project|section).gid'), [
    'a|b > name',
    'memberships > project|section > gid'
  ])
})

t.test('empty names, levels and paths are passed over', async t => {
  t.strictSame(paths(',status,,new_task..name,.gid.,(|a|)'), [
    'status',
    'new_task > name',
    'gid',
    'a'
  ])
})

t.test('a group that is not closed is read as far as it goes', async t => {
  t.strictSame(paths('(a|b'), ['a|b'])
  t.strictSame(paths('a|b).c'), ['a|b > c'])
})

t.test('nothing asked is no selection', async t => {
  for (const text of ['', ' ', ',', '.', '()', 'this', ' , .. ,']) t.equal(paths(text), undefined)
  t.equal(parseSelection([]), undefined)
})

const ask = (text: string, name: string, optIn = false) =>
  selectionOf(parseSelection([text]) ?? [], name, optIn)?.map(written)

t.test('a field that is not named is not asked', async t => {
  t.equal(ask('status', 'name'), undefined)
  t.equal(ask('new_task.status', 'status'), undefined)
})

t.test('a field named alone is asked with nothing below it', async t => {
  t.strictSame(ask('status', 'status'), [])
})

t.test('what is asked below a field is gathered from all paths that name it', async t => {
  t.strictSame(ask('new_task,new_task.name,(new_task|new_project).gid', 'new_task'), [
    'name',
    'gid'
  ])
})

t.test('the star names every field but those sent only on request', async t => {
  t.strictSame(ask('*', 'name'), [])
  t.strictSame(ask('*.gid', 'new_task'), ['gid'])
  t.equal(ask('*', 'created_by', true), undefined)
  t.strictSame(ask('*,created_by', 'created_by', true), [])
})

t.test('a text of a megabyte is read', async t => {
  const text = 'new_task.(name|resource_subtype),'.repeat(32_000)
  t.ok(text.length > 1_000_000)
  t.equal(parseSelection([text])?.length, 32_000)
  t.equal(parseSelection(['a.'.repeat(500_000)])?.length, 1)
  t.equal(paths(`(${'a|'.repeat(500_000)}b)`)?.[0], 'a|b')
  t.equal(paths('('.repeat(1_000_000))?.length, 1)
  t.equal(paths(`a${' '.repeat(1_000_000)}`)?.[0], 'a')
  t.equal(paths(`a${') '.repeat(500_000)}b`)?.length, 1)
})
