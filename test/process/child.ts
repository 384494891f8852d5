import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Test } from 'tap'
import { main } from './built.ts'

/** `asana-mock` as a process of its own. */
export interface Child {
  readonly process: ChildProcess
  readonly said: { out: string; err: string }
  /** The exit code, once it has ended and all it said has come. */
  readonly ended: Promise<number | null>
}

/** The bundle is not what coverage is about: the sources are. */
const uncovered = { _TAPJS_PROCESSINFO_COVERAGE_: '0' }

/** Starts `asana-mock`; killed with the test if it has not ended by then. */
export const start = (
  t: Test,
  argv: readonly string[] = [],
  env: Readonly<Record<string, string>> = {}
): Child => startNode(t, [main, ...argv], env)

/** Starts a process of Node; killed with the test if it has not ended by then. */
export const startNode = (
  t: Test,
  argv: readonly string[] = [],
  env: Readonly<Record<string, string>> = {}
): Child => {
  const child = spawn(process.execPath, [...argv], {
    env: { PATH: process.env['PATH'], ...uncovered, ...env }
  })
  const said = { out: '', err: '' }
  child.stdout.on('data', text => {
    said.out += text
  })
  child.stderr.on('data', text => {
    said.err += text
  })
  const ended = once(child, 'close').then(([code]) => code as number | null)
  t.teardown(() => {
    child.kill('SIGKILL')
    return ended
  })
  return { process: child, said, ended }
}

/** Starts a mock that serves, and waits until it says where. */
export const serving = async (
  t: Test,
  argv: readonly string[] = ['--port', '0'],
  env: Readonly<Record<string, string>> = {}
): Promise<Child & { readonly baseUrl: string; readonly port: string }> => {
  const child = start(t, argv, env)
  while (!child.said.out.includes('\n')) {
    const more = child.process.stdout
    if (!more || child.process.exitCode !== null) throw new Error(child.said.err)
    await Promise.race([once(more, 'data'), child.ended])
  }
  const { baseUrl } = JSON.parse(child.said.out.split('\n')[0] ?? '') as { baseUrl: string }
  return { ...child, baseUrl, port: new URL(baseUrl).port }
}
