import { readdir } from 'node:fs/promises'

/**
 * Runs all tests below a folder in this process. Starting a process takes seconds, and most files are done in far
 * less, so only a folder has one of its own; a single file can still be run by its name.
 */
export const together = async (folder: URL): Promise<void> => {
  const names = await readdir(folder, { recursive: true })
  for (const name of names.filter(one => one.endsWith('.test.ts')).sort()) {
    await import(new URL(name, folder).href)
  }
}
