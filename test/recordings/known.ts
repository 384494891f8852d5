/** A difference from a recorded answer that stays, and the reason. */
export interface Known {
  /** The number of the recording, then the sentence about the difference. */
  readonly fits: RegExp
  readonly why: string
}

export const known: readonly Known[] = []
