import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = name => fileURLToPath(new URL(name, import.meta.url))

/**
 * Writes what the peers start from: our contract, and a database with the one record.
 * @returns {Promise<{ contract: string, database: string, routes: string }>} paths
 */
export const material = async folder => {
  const { buildServer } = await import('../dist/index.js')
  const app = await buildServer()
  const contract = (await app.inject('/openapi.json')).body
  await app.close()
  const record = { id: '1207000000000003', resource_type: 'job', status: 'succeeded' }
  return {
    contract: write(folder, 'contract.json', contract),
    database: write(folder, 'database.json', JSON.stringify({ jobs: [record] })),
    routes: write(folder, 'routes.json', JSON.stringify({ '/api/1.0/*': '/$1' }))
  }
}

const write = (folder, name, text) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

/** Everyone who is measured. `quick` ones start in a blink and are measured in every round; the others less often. */
export const servers = ({ contract, database, routes }) => [
  {
    name: 'fastify',
    label: 'bare Fastify',
    base: '/api/1.0',
    quick: true,
    command: port => [here('bare-fastify.mjs'), port]
  },
  {
    name: 'ours',
    label: 'asana-mock',
    base: '/api/1.0',
    quick: true,
    command: port => [here('../dist/main.js'), '--port', port]
  },
  {
    name: 'http',
    label: 'bare node:http',
    base: '/api/1.0',
    quick: true,
    command: port => [here('bare-http.mjs'), port]
  },
  {
    name: 'json-server',
    label: 'json-server',
    base: '/api/1.0',
    command: port =>
      [here('node_modules/json-server/lib/cli/bin.js'), database, '--routes', routes].concat([
        '--quiet',
        '--host',
        '127.0.0.1',
        '--port',
        port
      ])
  },
  {
    name: 'prism',
    label: 'Prism',
    base: '',
    command: port =>
      [here('node_modules/@stoplight/prism-cli/dist/index.js'), 'mock', contract].concat([
        '--verboseLevel',
        'silent',
        '--host',
        '127.0.0.1',
        '--port',
        port
      ])
  },
  {
    name: 'mockoon',
    label: 'Mockoon',
    base: '/api/1.0',
    command: port =>
      [here('node_modules/@mockoon/cli/bin/run.js'), 'start', '--data', contract]
        .concat(['--disable-log-to-file', '--disable-admin-api'])
        .concat(['--hostname', '127.0.0.1', '--port', port])
  }
]
