import type { RequestLine } from '../http/log.ts'
import type { Output } from './host.ts'
import type { Palette } from './palette.ts'

interface Entry extends Partial<RequestLine> {
  readonly level: number
  readonly msg?: string
  readonly err?: { readonly stack?: string }
}

/** A stream for pino that makes its lines of JSON readable for a person before a terminal. */
export const readableLines = (out: Output, palette: Palette): Output => ({
  write: text => out.write(`${lineOf(JSON.parse(text) as Entry, palette)}\n`)
})

const lineOf = (entry: Entry, palette: Palette): string => {
  const { method, url, status, ms } = entry
  if (method && url && status && ms !== undefined) {
    return requestLine({ method, url, status, ms }, palette)
  }
  const text = [entry.msg, entry.err?.stack].filter(Boolean).join('\n')
  return levelMark(entry.level, palette)(text)
}

/** `GET  /api/1.0/jobs/1207000000000010 200 1.2 ms` */
const requestLine = ({ method, url, status, ms }: RequestLine, palette: Palette): string => {
  const { bold, dim } = palette
  return `${bold(method.padEnd(6))} ${url} ${statusMark(status, palette)(String(status))} ${dim(`${ms} ms`)}`
}

const statusMark = (status: number, { green, red, yellow }: Palette) => {
  if (status >= 500) return red
  return status >= 400 ? yellow : green
}

/** Levels of pino: 30 info, 40 warn, 50 error. */
const levelMark = (level: number, { dim, red, yellow }: Palette) => {
  if (level >= 50) return red
  return level >= 40 ? yellow : dim
}
