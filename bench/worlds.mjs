import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { describe } from './machine.mjs'
import { median, ratio } from './statistics.mjs'

/*
 * What a request costs in worlds of growing size, in ratios to the smallest: `node bench/worlds.mjs`. Each world has a
 * process of its own, and they are measured in turn, so that a busy moment touches all.
 */

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,100000,1000000' },
    rounds: { type: 'string', default: '5' },
    ms: { type: 'string', default: '300' },
    only: { type: 'string' }
  }
})

const say = text => process.stdout.write(`${text}\n`)
const script = fileURLToPath(new URL('world.mjs', import.meta.url))

/** The next message of a world; an error if its process ends instead. */
const answerOf = async (child, size) => {
  const over = new AbortController()
  const { signal } = over
  const ended = once(child, 'exit', { signal }).then(([code]) => {
    throw new Error(`The world of ${size} tasks ended with ${code}.`)
  })
  try {
    return (await Promise.race([once(child, 'message', { signal }), ended]))[0]
  } finally {
    over.abort()
  }
}

const worldOf = async size => {
  const execArgv = ['--expose-gc', '--max-old-space-size=6000']
  const child = fork(script, [String(size)], { execArgv })
  const answer = () => answerOf(child, size)
  const about = await answer()
  say(
    `${size} tasks: made in ${(about.made / 1000).toFixed(1)} s, ` +
      `heap ${about.after.heap.toFixed(0)} MB (${about.before.heap.toFixed(0)} before), ` +
      `resident ${about.after.rss.toFixed(0)} MB`
  )
  return {
    ...{ size, about, child },
    ask: (measure, ms) => {
      child.send({ measure, ms })
      return answer()
    }
  }
}

/** The medians of each world round by round; the first round warms up. */
const visits = async (worlds, measure, { rounds, ms }) => {
  const medians = worlds.map(() => [])
  const worst = worlds.map(() => 0)
  for (let round = 0; round <= rounds; round += 1) {
    for (const [at, world] of worlds.entries()) {
      const times = await world.ask(measure, round === 0 ? ms * 2 : ms)
      if (round === 0) continue
      medians[at].push(median(times))
      worst[at] = Math.max(worst[at], ...times)
    }
  }
  return { medians, worst }
}

const line = (measure, worlds, { medians, worst }) => {
  const cells = worlds.map((_, at) =>
    [
      median(medians[at]).toFixed(3).padStart(10),
      `× ${ratio(medians[at], medians[0]).toFixed(2)}`.padStart(9),
      worst[at].toFixed(1).padStart(8)
    ].join('')
  )
  return measure.padEnd(24) + cells.join('')
}

const run = async () => {
  const [rounds, ms] = [Number(options.rounds), Number(options.ms)]
  const worlds = []
  for (const size of options.sizes.split(',')) worlds.push(await worldOf(Number(size)))
  const measures = options.only?.split(';') ?? worlds[0].about.measures
  const heads = worlds.map(({ size }) =>
    [`${size}`.padStart(10), 'ratio'.padStart(9), 'worst'.padStart(8)].join('')
  )
  say('ms'.padEnd(24) + heads.join(''))
  for (const measure of measures) {
    say(line(measure, worlds, await visits(worlds, measure, { rounds, ms })))
  }
  say(
    'Medians of the calls, about a ms of them at a time, in ms on the processor; ratios are the medians of the ratios to the first world, by round.'
  )
  const how = { ...describe(), rounds, ms }
  say(
    Object.entries(how)
      .map(([name, value]) => `${name} ${value}`)
      .join(', ')
  )
  for (const { child } of worlds) child.disconnect()
}

await run()
