import ms, { type StringValue } from 'ms'
import { nearest } from '../../contract/nearest.ts'
import type { Outcome, Plan, Step } from '../../world/plan.ts'

/** A plan as people write it, each part on its own: in world files, in the control API, on the command line. */
export type PlanParts = Partial<Record<keyof Plan, string>>

/** A text that is not a plan; the message says what was expected and shows a right one. */
export class PlanError extends Error {}

/** Three GETs see not_started, in_progress, succeeded. */
export const defaultPlan: Plan = {
  start: { kind: 'polls', count: 1 },
  finish: { kind: 'polls', count: 1 },
  outcome: 'succeeded'
}

const example = 'outcome=failed; start=1 poll; finish=500ms'
const parts = ['start', 'finish', 'outcome'] as const
const outcomes: readonly string[] = ['succeeded', 'failed'] satisfies Outcome[]

/** Reads `outcome=failed; start=1 poll; finish=3 polls`; what it leaves out is as in `base`. */
export const parsePlan = (text: string, base: Plan = defaultPlan): Plan => {
  const given: PlanParts = {}
  for (const part of text.split(';').filter(one => one.trim() !== '')) {
    const [name = '', value, more] = part.split('=').map(one => one.trim())
    if (value === undefined || more !== undefined) {
      throw new PlanError(
        `"${part.trim()}" is not of the form name=value. A right plan: ${example}`
      )
    }
    given[partNamed(name)] = value
  }
  return planFrom(given, base)
}

/** Reads a plan whose parts stand on their own; what it leaves out is as in `base`. */
export const planFrom = (given: PlanParts, base: Plan = defaultPlan): Plan => ({
  start: given.start === undefined ? base.start : parseStep(given.start, 'start'),
  finish: given.finish === undefined ? base.finish : parseStep(given.finish, 'finish'),
  outcome: given.outcome === undefined ? base.outcome : parseOutcome(given.outcome)
})

const partNamed = (name: string): keyof Plan => {
  const part = parts.find(one => one === name)
  if (part) return part
  throw new PlanError(
    `A plan has ${parts.join(', ')}, but no part "${name}"${hint(name, parts)} A right plan: ${example}`
  )
}

const parseOutcome = (text: string): Outcome => {
  if (outcomes.includes(text)) return text as Outcome
  throw new PlanError(
    `outcome is ${outcomes.join(' or ')}, not "${text}"${hint(text, outcomes)} A right plan: ${example}`
  )
}

/** Ends a sentence, with the name that may have been meant. */
const hint = (name: string, known: readonly string[]): string => nearest(name, known) || '.'

const parseStep = (text: string, part: string): Step => {
  if (text === 'manual') return { kind: 'manual' }
  const polls = /^(\d{1,6})\s*polls?$/.exec(text)?.[1]
  if (polls !== undefined) return { kind: 'polls', count: Number(polls) }
  const delay = parseDuration(text)
  if (delay !== undefined) return { kind: 'delay', ms: delay }
  throw new PlanError(
    `${part} is a number of polls (2 polls), a delay (500ms, 3s, 1h) or manual, not "${text}". A right plan: ${example}`
  )
}

/** A century: longer waits than this would leave what a date can hold. */
const longestMs = 3_155_760_000_000

/** Whole ms of `500ms`, `3s`, `1.5h`, `1d`; undefined if the text is none, or longer than a century. */
export const parseDuration = (text: string): number | undefined => {
  if (!/^\d{1,13}(\.\d{1,3})?\s*[a-z]+$/i.test(text)) return undefined
  const value: number | undefined = ms(text as StringValue)
  return value !== undefined && value <= longestMs ? Math.round(value) : undefined
}

/** The parts of a plan, as `planFrom` reads them. */
export const planParts = (plan: Plan): Required<PlanParts> => ({
  start: stepText(plan.start),
  finish: stepText(plan.finish),
  outcome: plan.outcome
})

const stepText = (step: Step): string => {
  if (step.kind === 'manual') return 'manual'
  if (step.kind === 'delay') return `${step.ms}ms`
  return step.count === 1 ? '1 poll' : `${step.count} polls`
}
