import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { load } from './generator.mjs'
import { launch, start, stop } from './launch.mjs'
import { cpuTime, memory } from './machine.mjs'

/**
 * One visit to one server: started, left to settle, warmed up, measured, stopped.
 * @returns {Promise<Visit>}
 * @typedef {{ startup: number, memory?: number, rate: number, p50: number, p99: number, cpu?: number }} Visit
 * `startup`, `p50` and `p99` in ms, `memory` in MB, `cpu` in µs an answer
 */
export const visit = async (server, { generator, pin, seconds, warmup, settle }) => {
  const { child, url, startup } = await launch(server, pin.server)
  try {
    await sleep(settle * 1000)
    const idle = memory(child.pid)
    await warmUp(generator, url, warmup, pin.generator)
    const before = cpuTime(child.pid)
    const { rate, p50, p99 } = await load(generator, url, seconds, pin.generator)
    const spent = before === undefined ? undefined : cpuTime(child.pid) - before
    const cpu = spent && (spent * 1000) / (rate * seconds)
    return { startup, memory: idle, rate, p50, p99, cpu }
  } finally {
    await stop(child)
  }
}

/** Before that many answers V8 is still compiling, and the more code a server has, the longer. */
const enough = 30_000

const warmUp = async (generator, url, longest, pin) => {
  const step = Math.min(4, longest)
  for (let spent = 0, answers = 0; spent < longest && answers < enough; spent += step) {
    const { rate } = await load(generator, url, step, pin)
    answers += rate * step
  }
}

/** The time in ms from the spawn of a server to its first answer. */
export const coldStart = async (server, pin) => {
  const { child, startup } = await launch(server, pin.server)
  await stop(child)
  return startup
}

/** The time in µs that one `inject()` takes, in a process of its own. */
export const inject = async (name, { pin, seconds }) => {
  const script = fileURLToPath(new URL('inject.mjs', import.meta.url))
  const command = [...pin.server, process.execPath, script, name, String(seconds)]
  const child = start(command, { stdio: ['ignore', 'pipe', 'inherit'] })
  let text = ''
  child.stdout.on('data', data => {
    text += data
  })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`inject.mjs ended with ${code}`)
  return Number(text)
}
