/** An answer that the published document would not have, and the reason for which it is right. */
export interface Excuse {
  /** What is found: place in the answer, keyword, message. */
  readonly fits: RegExp
  readonly why: string
}

/** What our answers have otherwise than the published document on purpose. */
export const excuses: readonly Excuse[] = [
  {
    fits: /^\/data\/(assignee|assignee_section|parent) type: must be object$/,
    why: 'Recordings of April 2026 show null for what a task does not have.'
  },
  {
    fits: /^\/data\/(current_status|current_status_update|completed_by) type: must be object$/,
    why: 'Recordings of April 2026 show null for what a project does not have; portfolios do the same.'
  },
  {
    fits: /^\/data\/new_(graph|resource)_export\/completed_at type: must be string$/,
    why: 'Ours: an export that is not over has no time of its end, and says so as other records do.'
  },
  {
    fits: /^\/data\/custom_fields\/\d+\/enum_value type: must be object$/,
    why: 'The document says in prose that it is null where no option is chosen.'
  },
  {
    fits: /^\/data(\/\d+)?\/(last_success_at|last_failure_at|next_attempt_after|failure_deletion_timestamp) type: must be string$/,
    why: 'A live answer of October 2024 shows null for what has not happened to a webhook.'
  },
  {
    fits: /^\/data\/email_domains\/\d+ format: /,
    why: 'Recordings of April 2026 show bare domain names.'
  }
]
