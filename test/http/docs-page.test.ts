import t from 'tap'
import { bringToken, pageOptions } from '../../src/http/docs-page.ts'

t.test('the page authorizes itself with a token, by the name the contract gives it', t => {
  const calls: unknown[][] = []
  Object.assign(globalThis, {
    ui: { preauthorizeApiKey: (...given: unknown[]) => calls.push(given) }
  })
  t.teardown(() => Reflect.deleteProperty(globalThis, 'ui'))
  bringToken()
  t.same(calls, [['personalAccessToken', 'any-token']])
  t.end()
})

t.test('what runs in the browser needs nothing of this module', t => {
  t.equal(pageOptions([]).uiConfig?.onComplete, bringToken)
  t.notMatch(String(bringToken), /import|require|exports|__/)
  t.end()
})
