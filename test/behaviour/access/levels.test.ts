import t from 'tap'
import { higher, highest, type Level, reaches } from '../../../src/behaviour/access/levels.ts'

const ladder: readonly Level[] = ['none', 'view', 'comment', 'edit', 'admin']

t.test('a level includes itself and those before it, and none after it', async t => {
  for (const [at, level] of ladder.entries()) {
    for (const [other, needed] of ladder.entries()) {
      t.equal(reaches(level, needed), at >= other, `${level} includes ${needed}`)
      t.equal(higher(level, needed), ladder[Math.max(at, other)], `${level} and ${needed}`)
    }
  }
})

t.test('the highest of some levels is one of them, and none where there are none', async t => {
  t.equal(highest(['view', 'edit', 'comment']), 'edit')
  t.equal(highest([]), 'none')
})
