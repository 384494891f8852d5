import { existsSync } from 'node:fs'
import { Validator } from '@seriousme/openapi-schema-validator'
import t from 'tap'
import { type ContractName, readContract } from '../../src/contract/source.ts'

const hasControl = existsSync(new URL('../../openapi/control/', import.meta.url))
const names: readonly ContractName[] = hasControl ? ['asana', 'control'] : ['asana']

for (const name of names) {
  t.test(`the ${name} contract is valid OpenAPI 3.1`, async t => {
    const document = readContract(name)
    const { valid, errors } = await new Validator().validate({ ...document })
    t.ok(valid, JSON.stringify(errors))
    t.equal(document.openapi, '3.1.0')
  })

  t.test(`every tag and operation of the ${name} contract is described`, async t => {
    const { paths, tags } = readContract(name)
    const known = tags.map(tag => tag.name)
    for (const [path, item] of Object.entries(paths)) {
      for (const [method, written] of Object.entries(item)) {
        if (method === 'parameters') continue
        const operation = written as { operationId?: string; summary?: string; tags?: string[] }
        t.ok(operation.operationId && operation.summary, `${method} ${path}`)
        t.ok(
          operation.tags?.every(tag => known.includes(tag)),
          `${method} ${path} has a tag`
        )
      }
    }
  })
}

t.test('the files of a folder become one document', async t => {
  const { paths, components, info } = readContract('asana')
  t.equal(info.title, 'Asana')
  t.ok(paths['/jobs/{job_gid}'])
  t.ok(components.schemas['ErrorResponse'] && components.schemas['TaskCompact'])
})

t.test('no reference of the contract points to nothing', async t => {
  const { Validator: Checker } = await import('@seriousme/openapi-schema-validator')
  const checker = new Checker()
  await checker.validate({ ...readContract('asana') })
  t.doesNotThrow(() => checker.resolveRefs())
})
