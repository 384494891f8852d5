import { readdir } from 'node:fs/promises'
import t from 'tap'

/**
 * Runs all tests below a folder in this process. Starting a process takes seconds, and most files are done in far
 * less, so only a folder has one of its own; a single file can still be run by its name. All files are read first: tap
 * would end the run where a file takes its time to set itself up.
 */
export const together = (folder: URL): void => {
  t.before(async () => {
    const names = await readdir(folder, { recursive: true })
    for (const name of names.filter(one => one.endsWith('.test.ts')).sort()) {
      await import(new URL(name, folder).href)
    }
  })
}
