import { PlanError } from '../behaviour/jobs/plan-text.ts'
import { sentenceOf, type Violation } from '../contract/violation.ts'

/** A refusal of the control API: a sentence for each thing that is wrong. Nothing was changed then. */
export class ControlError extends Error {
  readonly status: number
  readonly sentences: readonly string[]

  constructor(status: number, ...sentences: readonly string[]) {
    super(sentences.join('\n'))
    this.status = status
    this.sentences = sentences
  }
}

/** A refusal as it goes over the wire. */
export interface Failure {
  readonly status: number
  readonly body: { readonly errors: readonly { readonly message: string }[] }
}

/** One mistake in a file, as whoever loads worlds reports it. */
interface Problem {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly message: string
}

/** The answer to an error; what is no refusal is a fault of ours, and its words stay in the log. */
export const failureOf = (error: unknown, bodyLimit: number): Failure => {
  const { status, sentences } = refusalOf(error, bodyLimit)
  return { status, body: { errors: sentences.map(message => ({ message })) } }
}

/** Throws a 400 with a sentence for each violation; `whole` names what was checked. */
export const refuseViolations = (violations: readonly Violation[], whole: string): void => {
  if (violations.length === 0) return
  throw new ControlError(400, ...violations.map(violation => sentenceOf(violation, whole)))
}

const refusalOf = (
  error: unknown,
  bodyLimit: number
): Pick<ControlError, 'status' | 'sentences'> => {
  if (error instanceof ControlError) return error
  if (error instanceof PlanError) return { status: 400, sentences: [error.message] }
  const { problems, statusCode, message } = error as Partial<Thrown>
  if (problems) return { status: 400, sentences: problems.map(placed) }
  if (statusCode === 413) return { status: 413, sentences: [tooLarge(bodyLimit)] }
  if (statusCode && statusCode < 500) return { status: statusCode, sentences: [String(message)] }
  return { status: 500, sentences: ['Server Error'] }
}

/** What others throw: a loader its `problems`, Fastify its `statusCode`. */
interface Thrown extends Error {
  readonly problems: readonly Problem[]
  readonly statusCode: number
}

const placed = ({ file, line, column, message }: Problem): string =>
  `${file}:${line}:${column}: ${message}`

const tooLarge = (limit: number): string =>
  `The body must not be larger than ${limit / 2 ** 20} MB here`
