import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Host, UsageError } from './host.ts'

/** Writes a commented `world.yaml` into a folder. Never overwrites: throws a `UsageError` if it is there already. */
export const init = async (folder: string, { stdout, starter }: Host): Promise<number> => {
  const file = join(folder, 'world.yaml')
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(file, starter(), { flag: 'wx' })
  } catch (error) {
    throw new UsageError(refusal(error as NodeJS.ErrnoException, file))
  }
  stdout.write(`${file} is written. Serve it with: asana-mock --fixtures ${file} --watch\n`)
  return 0
}

const refusal = ({ code, message }: NodeJS.ErrnoException, file: string): string =>
  code === 'EEXIST'
    ? `${file} is there already, and stays as it is.`
    : `${file} cannot be written: ${message}.`
