import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'

const cache = new URL('../../node_modules/.cache/asana-mock-tests/', import.meta.url)

/** A file of JavaScript that is made once for all that it is made of, and then kept: its URL. */
export const keptFor = async (madeOf, make) => {
  const key = createHash('sha256').update(JSON.stringify(madeOf)).digest('hex')
  const place = new URL(`${key}.js`, cache)
  if (!(await stands(place))) await keep(place, await make())
  return place
}

const stands = place =>
  readFile(place).then(
    () => true,
    () => false
  )

/** Written under another name first, as other processes may read it at the same time. */
const keep = async (place, code) => {
  const draft = new URL(`${place.href}.${process.pid}`)
  await mkdir(cache, { recursive: true })
  await writeFile(draft, code)
  await rename(draft, place)
}
