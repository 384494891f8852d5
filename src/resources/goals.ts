import type { Resource } from '../behaviour/resource.ts'

/** Goals: known here because other records name them. Ours: who sees the owner of one works on it. */
export const goals: Resource = {
  type: 'goal',
  access: ({ owner }, viewer) =>
    typeof owner === 'string' && viewer.levelOf(owner) === 'none' ? 'none' : 'edit',
  operations: {}
}
