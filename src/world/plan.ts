/** What ends a phase of a job: a time on the clock, a number of polls that see it, or a word from the test. */
export type Step =
  | { readonly kind: 'delay'; readonly ms: number }
  | { readonly kind: 'polls'; readonly count: number }
  | { readonly kind: 'manual' }

/** How a job goes: what ends its waiting, what ends its work, and how it ends. */
export interface Plan {
  readonly start: Step
  readonly finish: Step
  readonly outcome: Outcome
}

/** How a job can end. */
export type Outcome = 'succeeded' | 'failed'

/** Where a job stands: waiting, at work, or at one of its ends. */
export type Phase = 'not_started' | 'in_progress' | Outcome

/** Who moved a job into a phase. */
export type Mover = 'start' | 'clock' | 'poll' | 'control'

/** One line of a job's history; `at` in ms on the world's clock. */
export interface Passage {
  readonly phase: Phase
  readonly at: number
  readonly by: Mover
}

/** What the world remembers of a job on its way, beside its record. */
export interface Progress {
  readonly plan: Plan
  /** How many polls have seen the present phase. */
  readonly seen: number
  readonly history: readonly Passage[]
  /** Set while a test holds the job: no poll brings it another plan. */
  readonly held?: true
}

/** A plan for jobs yet to come: it takes those whose record has all the values of `match`. */
export interface PlanRule {
  readonly match: Readonly<Record<string, string>>
  readonly plan: Plan
}
