import { countsText } from './banner.ts'
import type { Host } from './host.ts'

/** Loads fixtures as the server would and says what is in them. Throws a `FixtureError` for what is wrong. */
export const check = async (fixtures: readonly string[], host: Host): Promise<number> => {
  const { app, loaded } = await host.assemble({ fixtures })
  await app.close()
  for (const { file, line, column, message } of loaded.warnings) {
    host.stderr.write(`${file}:${line}:${column}: ${message}\n`)
  }
  host.stdout.write(`All is well: ${countsText(loaded.counts)}.\n`)
  return 0
}
