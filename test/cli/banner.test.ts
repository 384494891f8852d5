import t from 'tap'
import { bannerOf, countsText, type Facts } from '../../src/cli/banner.ts'
import { paletteFor } from '../../src/cli/palette.ts'

const facts: Facts = {
  version: '1.2.3',
  url: 'http://localhost:8080',
  sources: ['world.yaml', 'more.json'],
  counts: { jobs: 2, tasks: 0, users: 1 },
  admin: true,
  jobs: ['1207000000000010', '1207000000000011']
}
const plain = paletteFor({ write: () => undefined }, {})

t.test('the banner says where, what, and three things to try', async t => {
  t.equal(
    bannerOf(facts, plain),
    `
asana-mock 1.2.3

  base URL  http://localhost:8080/api/1.0
  world     2 jobs, 1 users from world.yaml, more.json
  docs      http://localhost:8080/docs

  # poll a job: ask a few times
  curl -H 'Authorization: Bearer any' http://localhost:8080/api/1.0/jobs/1207000000000010
  # tell a job how it goes
  curl -H 'Authorization: Bearer any' -H 'X-Mock-Job: outcome=failed; finish=2s' http://localhost:8080/api/1.0/jobs/1207000000000011
  # set everything back
  curl -X POST http://localhost:8080/__admin/reset

Any token will do. Ctrl+C stops it.

`
  )
})

t.test('where not any token will do, it shows one that does', async t => {
  const text = bannerOf({ ...facts, token: '2/1/2:abc' }, plain)
  t.match(text, "curl -H 'Authorization: Bearer 2/1/2:abc' http://")
  t.match(text, 'The world says which tokens are good. Ctrl+C stops it.')
  t.notMatch(text, /Bearer any|Any token/)
})

t.test('without a control API it proposes none of its commands', async t => {
  const text = bannerOf({ ...facts, admin: false, jobs: ['5'] }, plain)
  t.notMatch(text, '__admin')
  t.match(
    text,
    "# see a refusal\n  curl -H 'Authorization: Bearer any' http://localhost:8080/api/1.0/jobs/1\n"
  )
  t.match(text, /X-Mock-Job.*jobs\/5\n/)
})

t.test('a world without jobs has nothing to try', async t => {
  t.notMatch(bannerOf({ ...facts, jobs: [] }, plain), 'curl')
})

t.test('an empty world is said to be empty', async t => {
  t.equal(countsText({ jobs: 0 }), 'no records')
})

t.test('there are colours on a terminal whose user wants them, and nowhere else', async t => {
  const write = () => undefined
  t.ok(paletteFor({ isTTY: true, write }, {}).isColorSupported)
  t.notOk(paletteFor({ isTTY: true, write }, { NO_COLOR: '1' }).isColorSupported)
  t.notOk(paletteFor({ isTTY: true, write }, { TERM: 'dumb' }).isColorSupported)
  t.notOk(paletteFor({ write }, {}).isColorSupported)
})
