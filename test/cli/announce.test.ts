import t from 'tap'
import { announce } from '../../src/cli/announce.ts'
import { showcaseOf, tokenToTry } from '../../src/cli/showcase.ts'
import { assemble } from '../../src/server.ts'
import { stage } from './harness.ts'

const addresses = [
  ['127.0.0.1', 'localhost'],
  ['0.0.0.0', 'localhost'],
  ['192.168.0.7', '192.168.0.7'],
  ['fe80::1', '[fe80::1]']
] as const

for (const [address, name] of addresses) {
  t.test(`a mock that listens on ${address} is reached as ${name}`, async t => {
    const assembly = await assemble({})
    t.teardown(() => assembly.app.close())
    await assembly.app.listen({ port: 0 })
    const { host, said } = stage()
    announce(assembly, address, {}, host)
    t.ok(JSON.parse(said.out).baseUrl.startsWith(`http://${name}:`))
  })
}

t.test('a person is shown a token that the world declares', async t => {
  const assembly = await assemble({})
  t.teardown(() => assembly.app.close())
  const { store } = assembly.mock
  const grants = store.world.grants.set('declared', { user: '1207000000000501' })
  t.equal(tokenToTry(assembly.mock), undefined)
  store.replace({ ...store.world, grants, declaresTokens: true })
  await assembly.app.listen({ port: 0 })
  const { host, said } = stage({ isTTY: true })
  announce(assembly, '127.0.0.1', {}, host)
  t.match(said.out, 'Authorization: Bearer declared')
})

t.test('jobs that move are shown first', async t => {
  const { app, mock } = await assemble({})
  t.teardown(() => app.close())
  mock.store.transact(transaction => {
    transaction.put({ gid: '1', resource_type: 'job', status: 'failed' })
  })
  t.strictSame(showcaseOf(mock), ['1207000000000010', '1207000000000011'])
})

t.test('where no job moves, any will do', async t => {
  const { app, mock } = await assemble({})
  t.teardown(() => app.close())
  mock.store.replace({ ...mock.store.world, progress: mock.store.world.progress.clear() })
  t.equal(showcaseOf(mock).length, 2)
})
