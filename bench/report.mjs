import { median, ratio, spread } from './statistics.mjs'

/**
 * What a server's visits come to, with the ratios to the base.
 * @param {Record<string, (number | undefined)[]>} own values round by round
 * @param {Record<string, (number | undefined)[]>} base those of bare Fastify
 */
export const summaryOf = (own, base) =>
  Object.fromEntries(
    Object.entries(own).map(([measure, values]) => [
      measure,
      {
        median: median(values),
        spread: spread(values),
        ratio: ratio(values, base[measure] ?? []),
        values
      }
    ])
  )

const columns = [
  ['req/s', 10, ({ rate }) => whole(rate)],
  ['±', 6, ({ rate }) => percent(rate)],
  ['× F', 7, ({ rate }) => times(rate)],
  ['p50 ms', 8, ({ p50 }) => tenth(p50)],
  ['× F', 7, ({ p50 }) => times(p50)],
  ['p99 ms', 8, ({ p99 }) => tenth(p99)],
  ['× F', 7, ({ p99 }) => times(p99)],
  ['cpu µs', 8, ({ cpu }) => whole(cpu)],
  ['× F', 7, ({ cpu }) => times(cpu)],
  ['start ms', 10, ({ startup }) => whole(startup)],
  ['× F', 7, ({ startup }) => times(startup)],
  ['idle MB', 9, ({ memory }) => whole(memory)],
  ['× F', 7, ({ memory }) => times(memory)],
  ['inject µs', 11, ({ inject }) => whole(inject)],
  ['× F', 7, ({ inject }) => times(inject)]
]

const none = '–'
const fixed = digits => measured => measured?.median?.toFixed(digits) ?? none
const whole = fixed(0)
const tenth = fixed(1)
const times = measured => measured?.ratio?.toFixed(measured.ratio < 0.1 ? 3 : 2) ?? none
const percent = measured =>
  measured?.spread === undefined ? none : `${(measured.spread * 100).toFixed(0)}%`

/** The table: a line for each server, each figure a median, and beside it its ratio to bare Fastify. */
export const tableOf = (labels, summaries) => {
  const widest = Math.max(...Object.values(labels).map(label => label.length))
  const head = columns.map(([title, width]) => title.padStart(width)).join('')
  const lines = Object.entries(summaries).map(([name, summary]) => {
    const cells = columns.map(([, width, cell]) => cell(summary).padStart(width))
    return labels[name].padEnd(widest) + cells.join('')
  })
  return [''.padEnd(widest) + head, ...lines].join('\n')
}

const toBase =
  measure =>
  ({ ours }) =>
    ours?.[measure]?.ratio
const toPeer = peer => summaries =>
  ratio(summaries.ours?.rate?.values ?? [], summaries[peer]?.rate?.values ?? [])

const targets = [
  ['throughput, × bare Fastify', '≥', 0.8, toBase('rate')],
  ['throughput, × Prism', '≥', 60, toPeer('prism')],
  ['throughput, × Mockoon', '≥', 60, toPeer('mockoon')],
  ['cold start, × bare Fastify', '≤', 0.9, toBase('startup')],
  ['idle memory, × bare Fastify', '≤', 1.3, toBase('memory')],
  ['inject(), × bare Fastify', '≤', 1.5, toBase('inject')]
]

/** The targets, each with what was measured and whether it was met. */
export const verdictsOf = summaries =>
  targets.map(([what, sign, target, measure]) => {
    const value = measure(summaries)
    const verdict = value === undefined ? 'not measured' : verdictOn(value, sign, target)
    return { what, target: `${sign} ${target}`, value, verdict }
  })

const verdictOn = (value, sign, target) =>
  (sign === '≥' ? value >= target : value <= target) ? 'met' : 'missed'

/** The targets as lines of text. */
export const verdictLines = verdicts =>
  verdicts.map(({ what, target, value, verdict }) =>
    [verdict.padEnd(13), what.padEnd(29), target.padEnd(7), value?.toFixed(2) ?? none].join(' ')
  )
