import { parseArgs } from 'node:util'

/** What `--help` prints. */
export const usage = `node bench/run.mjs [options]
  --rounds <n>       rounds of the quick servers; the slow ones take part in the first two (default: 5)
  --starts <n>       more cold starts of ours and bare Fastify, in turn (default: 8)
  --seconds <n>      load for each figure (default: 3)
  --warmup <n>       load before it, until 30 000 answers or this many seconds (default: 8)
  --settle <n>       rest before memory is read, in seconds (default: 1)
  --only <names>     fastify,ours,http,json-server,prism,mockoon (default: all; fastify always runs)
  --generator <name> wrk or autocannon (default: wrk where there is one)
  --no-install       takes part who is installed already`

/** Reads the command line; throws on a flag that is not known. */
export const settingsFrom = args => {
  const { values } = parseArgs({
    args,
    allowNegative: true,
    options: {
      rounds: { type: 'string', default: '5' },
      starts: { type: 'string', default: '8' },
      seconds: { type: 'string', default: '3' },
      warmup: { type: 'string', default: '8' },
      settle: { type: 'string', default: '1' },
      only: { type: 'string', default: 'ours,http,json-server,prism,mockoon' },
      generator: { type: 'string' },
      install: { type: 'boolean', default: true },
      help: { type: 'boolean', default: false }
    }
  })
  const numbers = ['rounds', 'starts', 'seconds', 'warmup', 'settle']
  const read = Object.fromEntries(numbers.map(name => [name, Number(values[name])]))
  return { ...values, ...read, only: ['fastify', ...values.only.split(',')] }
}
