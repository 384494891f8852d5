import { UsageError } from './host.ts'

/**
 * What is said of an error that ends the process: its message where it is the user's to mend (a wrong word, a bad
 * fixture, a refusal of the system), the whole stack where it is a fault of ours.
 */
export const failureText = (error: unknown): string => {
  if (!(error instanceof Error)) return `asana-mock: ${String(error)}`
  if ('problems' in error) return error.message
  const mendable = error instanceof UsageError || 'code' in error
  return `asana-mock: ${mendable ? error.message : `this is a fault of the mock. ${error.stack}`}`
}
