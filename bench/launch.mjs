import { spawn } from 'node:child_process'
import { get } from 'node:http'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { headers, path } from './request.mjs'

const patience = 45_000
const running = new Set()

/** Runs a command in a process group of its own, so that it ends with all that it started. */
export const start = (command, options = {}) => {
  const { NODE_EXTRA_CA_CERTS: _slow, ...env } = process.env
  const [file, ...args] = command
  const child = spawn(file, args, { stdio: 'ignore', env, ...options, detached: true })
  running.add(child)
  child.once('error', () => running.delete(child))
  child.once('exit', () => running.delete(child))
  return child
}

/** Ends a child with everything below it, and waits until it is gone. */
export const stop = async child => {
  if (!running.has(child)) return
  const gone = new Promise(resolve => child.once('exit', resolve))
  signal(child, 'SIGTERM')
  await Promise.race([gone, sleep(2000, undefined, { ref: false })])
  signal(child, 'SIGKILL')
  await gone
}

/** Ends everything at once, for when there is no time left to wait. */
export const stopAll = () => {
  for (const child of running) signal(child, 'SIGKILL')
}

const signal = (child, name) => {
  try {
    process.kill(-child.pid, name)
  } catch {
    // It has ended by itself.
  }
}

/** A port that nobody listens on. */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

/**
 * Starts a server and waits for its first answer of 200.
 * @returns {Promise<{ child: import('node:child_process').ChildProcess, url: string, startup: number }>} `startup`
 * in ms from the spawn to the answer; rejects if there is none
 */
export const launch = async (server, pin) => {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}${server.base}${path}`
  const began = performance.now()
  const child = start([...pin, process.execPath, ...server.command(String(port))])
  while (!(await answers(url))) {
    if (!running.has(child)) throw new Error('it ended before it answered')
    if (performance.now() - began > patience) {
      await stop(child)
      throw new Error(`it gave no 200 within ${patience / 1000} s`)
    }
    await sleep(3)
  }
  return { child, url, startup: performance.now() - began }
}

const answers = url =>
  new Promise(resolve => {
    const request = get(url, { headers, agent: false, timeout: 5000 }, response => {
      response.resume().once('close', () => resolve(response.statusCode === 200))
    })
    request.once('error', () => resolve(false))
    request.once('timeout', () => request.destroy())
  })
