import type { Json } from '../../world/entity.ts'
import { type Path, parseSelection } from './selection.ts'

/**
 * What an answer costs: for each record, one for every step that a path of `opt_fields` takes beyond a record's own
 * relations (`memberships.project.team.name` takes two). Ours: the service counts in some such way and does not say how.
 */
export const costOf = (data: Json, optFields: string | readonly string[]): number => {
  const records = Array.isArray(data) ? data.length : 1
  const paths = parseSelection([optFields].flat()) ?? []
  return records * paths.reduce((sum, path) => sum + Math.max(0, stepsOf(path) - 2), 0)
}

const stepsOf = ({ rest }: Path): number => 1 + (rest ? stepsOf(rest) : 0)
