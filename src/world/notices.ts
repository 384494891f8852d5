/** Tells clients of a change of the API that is to come. */
export interface Notice {
  readonly name: string
  /** Where to read about it. */
  readonly info: string
  /** Whether the request would be answered otherwise then. */
  readonly affected?: boolean
}
