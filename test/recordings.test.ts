import { existsSync, readFileSync } from 'node:fs'
import t from 'tap'
import { differences } from './recordings/differences.ts'
import { known } from './recordings/known.ts'
import { type Recording, replayed } from './recordings/replay.ts'

const path = '../shared/reference/recordings.json'

if (existsSync(path)) {
  const recordings = JSON.parse(readFileSync(path, 'utf8')) as Recording[]
  const used = new Set<string>()
  for (const [at, recording] of recordings.entries()) {
    const { method, path, query } = recording
    const title = `${method} ${path} ${new URLSearchParams(query)}`.trim()
    t.test(`recording ${at}: ${title} has the same shape from the mock`, async t => {
      const answer = await replayed(t, recording)
      const found = differences(recording.response, answer).map(one => `${at} ${one}`)
      const left = found.filter(one => {
        const entry = known.find(({ fits }) => fits.test(one))
        if (entry) used.add(entry.why)
        return !entry
      })
      t.strictSame(left, [])
    })
  }
  t.test('every known difference is still one', async t => {
    t.strictSame(
      known.map(({ why }) => why).filter(why => !used.has(why)),
      []
    )
  })
} else {
  t.comment(`There is no ${path}, so no recorded answer is compared.`)
  t.pass('without recordings')
}
