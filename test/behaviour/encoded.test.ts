import t from 'tap'
import { encoded } from '../../src/behaviour/encoded.ts'

t.test('a text is written as a part of a URL', async t => {
  t.equal(encoded('a b/ü'), 'a%20b%2F%C3%BC')
  t.equal(encoded('💥'), '%F0%9F%92%A5')
})

t.test('half of a character is none', async t => {
  t.equal(encoded('a\ud83db'), 'a%EF%BF%BDb')
  t.equal(encoded('\udca5'), encoded('\ufffd'))
})
