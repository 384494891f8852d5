import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, platform, release } from 'node:os'

/** Whether a command can be run here. */
export const has = (command, ...args) => spawnSync(command, args).status === 0

/**
 * Keeps the server on one core and everything else on the others, where the system lets us.
 * @returns {{ server: string[], generator: string[] }} what to write before a command line
 */
export const pins = () => {
  const last = availableParallelism() - 1
  const rest = last > 1 ? `1-${last}` : '1'
  const possible =
    last > 0 && has('taskset', '-c', '0', 'true') && has('taskset', '-c', rest, 'true')
  if (!possible) return { server: [], generator: [] }
  spawnSync('taskset', ['-cp', rest, String(process.pid)])
  return { server: ['taskset', '-c', '0'], generator: ['taskset', '-c', rest] }
}

/** What stands beside the figures, so that they can be judged. */
export const describe = () => ({
  node: process.version,
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: availableParallelism(),
  system: `${platform()} ${release()}`,
  load: loadavg()[0]
})

/** CPU time that a process has used, in ms; undefined where there is no `/proc`. */
export const cpuTime = pid => {
  const fields = read(`/proc/${pid}/stat`)?.split(') ')[1]?.split(' ')
  return fields && (Number(fields[11]) + Number(fields[12])) * 10
}

/** Resident memory of a process in MB; undefined where there is no `/proc`. */
export const memory = pid => {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`) ?? '') ?? []
  return kilobytes && Number(kilobytes) / 1024
}

const read = file => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
