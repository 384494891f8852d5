import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generators } from './generator.mjs'
import { stopAll } from './launch.mjs'
import { describe, pins } from './machine.mjs'
import { settingsFrom, usage } from './options.mjs'
import { material, servers } from './peers.mjs'
import { summaryOf, tableOf, verdictLines, verdictsOf } from './report.mjs'
import { coldStart, inject, visit } from './rounds.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))

const say = text => process.stdout.write(`${text}\n`)

/** The peers are installed beside this file, never into the product. */
const install = () => {
  if (existsSync(join(here, 'node_modules'))) return
  say('Installing the peers into bench/node_modules …')
  const args = ['install', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund']
  const { status } = spawnSync('npm', args, { cwd: here, stdio: 'ignore', shell: false })
  if (status !== 0) say('The peers could not be installed; the run goes on without them.')
}

const generatorFor = wanted => {
  const name = wanted ?? Object.keys(generators).find(one => generators[one].found())
  if (name && generators[name]?.found()) return [name, generators[name]]
  throw new Error(`There is no ${wanted ?? 'wrk or autocannon'} here to send the load with.`)
}

/** What was measured of each server, a list of values for each measure. */
const book = () => {
  const pages = {}
  return {
    pages,
    write: (name, values) => {
      pages[name] ??= {}
      for (const [measure, value] of Object.entries(values)) {
        pages[name][measure] ??= []
        pages[name][measure].push(value)
      }
    }
  }
}

/** Visits everyone, round after round; who fails is out, with one line. */
const visits = async (all, settings, { write }) => {
  const out = new Set()
  for (let round = 0; round < settings.rounds; round += 1) {
    const guests = all.filter(server => !out.has(server) && (round < 2 || server.quick))
    for (const server of guests) {
      try {
        const values = await visit(server, settings)
        write(server.name, values)
        say(`round ${round + 1}: ${server.label} ${values.rate.toFixed(0)} req/s`)
      } catch (error) {
        out.add(server)
        say(`${server.label} is left out: ${error.message}.`)
      }
    }
  }
}

/** Ours and bare Fastify in turn: more cold starts, and what inject() costs. */
const duel = async (all, settings, { write }) => {
  const pair = all.filter(({ name }) => name === 'fastify' || name === 'ours')
  for (let round = 0; round < settings.starts; round += 1) {
    for (const server of pair) {
      write(server.name, { startup: await coldStart(server, settings.pin) })
    }
  }
  for (let round = 0; round < settings.rounds; round += 1) {
    for (const { name } of pair) write(name, { inject: await inject(name, settings) })
  }
}

const keep = results => {
  const folder = join(here, 'results')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${new Date().toISOString().replaceAll(':', '-')}.json`)
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`)
  return file
}

const report = (all, settings, pages, about) => {
  const labels = Object.fromEntries(all.map(({ name, label }) => [name, label]))
  const summaries = Object.fromEntries(
    Object.entries(pages).map(([name, page]) => [name, summaryOf(page, pages.fastify)])
  )
  const verdicts = verdictsOf(summaries)
  say(`\n${tableOf(labels, summaries)}`)
  say(`\n${verdictLines(verdicts).join('\n')}`)
  const { rounds, starts, seconds, warmup, settle } = settings
  const how = { ...about, rounds, starts, seconds, warmup, settle }
  say(`\nMedians; × F is the ratio to bare Fastify, the median of the ratios round by round.`)
  say(
    `${Object.entries(how)
      .map(([name, value]) => `${name} ${value}`)
      .join(', ')}`
  )
  say(`Kept in ${keep({ how, verdicts, summaries })}`)
}

const run = async () => {
  const settings = settingsFrom(process.argv.slice(2))
  if (settings.help) return say(usage)
  if (!existsSync(join(here, '../dist/main.js'))) {
    throw new Error('There is no dist/main.js to measure: run `npm run build` first.')
  }
  if (settings.install) install()
  const [name, generator] = generatorFor(settings.generator)
  const machine = describe()
  const pin = pins()
  const about = { ...machine, generator: name, pinned: pin.server.length > 0 }
  const folder = mkdtempSync(join(tmpdir(), 'asana-mock-bench-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const all = servers(await material(folder)).filter(one => settings.only.includes(one.name))
  const { pages, write } = book()
  await visits(all, { ...settings, generator, pin }, { write })
  await duel(all, { ...settings, seconds: 1, pin }, { write })
  report(all, settings, pages, about)
}

/** Longer than any sensible run, in ms: a server that hangs must not hold a machine. */
const limit = 900_000

process.once('exit', stopAll)
setTimeout(() => process.exit(1), limit).unref()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130))
run().catch(error => {
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
})
