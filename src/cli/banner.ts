import type { Palette } from './palette.ts'

/** What the banner tells. */
export interface Facts {
  readonly version: string
  /** Where the mock listens, without a slash at the end. */
  readonly url: string
  readonly sources: readonly string[]
  /** How many records there are of each collection. */
  readonly counts: Readonly<Record<string, number>>
  readonly admin: boolean
  /** The one token to try, where not any will do. */
  readonly token?: string
  /** The gids of jobs worth polling. */
  readonly jobs: readonly string[]
}

/** What a person sees when the mock is ready. */
export const bannerOf = (facts: Facts, palette: Palette): string => {
  const { bold, cyan, dim } = palette
  const { version, url, sources } = facts
  const tries = triesOf(facts).map(
    ({ does, command }) => `  ${dim(`# ${does}`)}\n  ${cyan(command)}\n`
  )
  return [
    `\n${bold('asana-mock')} ${dim(version)}\n\n`,
    `  ${dim('base URL')}  ${bold(`${url}/api/1.0`)}\n`,
    `  ${dim('world')}     ${countsText(facts.counts)} ${dim(`from ${sources.join(', ')}`)}\n`,
    `  ${dim('docs')}      ${url}/docs\n\n`,
    ...tries,
    `\n${dim(`${tokensOf(facts)} Ctrl+C stops it.`)}\n\n`
  ].join('')
}

const tokensOf = ({ token }: Facts): string =>
  token === undefined ? 'Any token will do.' : 'The world says which tokens are good.'

/** `3 jobs, 1 tasks`, or that there is nothing. */
export const countsText = (counts: Facts['counts']): string => {
  const parts = Object.entries(counts).filter(([, count]) => count > 0)
  return parts.map(([name, count]) => `${count} ${name}`).join(', ') || 'no records'
}

interface Try {
  readonly does: string
  readonly command: string
}

const triesOf = ({ url, admin, jobs, token = 'any' }: Facts): readonly Try[] => {
  const [first] = jobs
  if (first === undefined) return []
  const get = (gid: string, more = '') =>
    `curl -H 'Authorization: Bearer ${token}' ${more}${url}/api/1.0/jobs/${gid}`
  const header = `-H 'X-Mock-Job: outcome=failed; finish=2s' `
  return [
    { does: 'poll a job: ask a few times', command: get(first) },
    { does: 'tell a job how it goes', command: get(jobs[1] ?? first, header) },
    admin
      ? { does: 'set everything back', command: `curl -X POST ${url}/__admin/reset` }
      : { does: 'see a refusal', command: get('1') }
  ]
}
