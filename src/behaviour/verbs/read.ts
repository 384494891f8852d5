import type { Behaviour } from '../call.ts'
import { targetOf } from './target.ts'

/** Answers the entity that the path names. A job counts this as a poll. */
export const read = (): Behaviour => call =>
  call.jobs.poll(call.transaction, targetOf(call), call.plan)
