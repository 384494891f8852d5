import type { Resource } from '../behaviour/resource.ts'
import { jobs } from './jobs.ts'

/** All that the mock serves, one line a tag of the contract. */
export const resources: readonly Resource[] = [jobs]
