import type { Behaviour, Call } from '../behaviour/call.ts'
import { type AsanaError, notInPlan } from '../behaviour/errors.ts'
import type { Entity, Gid, Json } from '../world/entity.ts'
import type { World } from '../world/world.ts'
import { homeOf } from './graph.ts'
import { workspaceMeant } from './workspaces.ts'

/** What a free workspace does not have, in the service's words where they are known. */
const refusals = {
  // Live, September 2026.
  search: 'Search is only available to premium users.',
  // Reported.
  customFields: 'Custom Fields are not available for free users or guests.',
  // Reported.
  customFieldSettings: 'Custom Field Settings are not available for free users.',
  // Ours, after the pattern of the others; that these are refused is documented.
  projectBriefs: 'Project Briefs are not available for free users.',
  projectTemplates: 'Project Templates are not available for free users.',
  taskTemplates: 'Task Templates are not available for free users.'
} as const

/** What not all plans have. */
export type Feature = keyof typeof refusals

/** The refusal of what the plan of a workspace does not have. */
export const unpaid = (feature: Feature): AsanaError => notInPlan(refusals[feature])

/** Whether a workspace is on the free plan. */
export const isFree = (workspace: Json | undefined, { entities }: World): boolean =>
  entities.get(String(workspace))?.['plan'] === 'free'

/** An operation that a free workspace does not have; `about` finds the record whose workspace counts. */
export const paid =
  (feature: Feature, behaviour: Behaviour, about: About = named): Behaviour =>
  call => {
    if (isFree(homeOfCall(call, about), call.transaction.world)) throw unpaid(feature)
    return behaviour(call)
  }

/** Operations that a free workspace does not have. */
export const allPaid = (
  feature: Feature,
  operations: Readonly<Record<string, Behaviour>>
): Readonly<Record<string, Behaviour>> =>
  Object.fromEntries(
    Object.entries(operations).map(([id, behaviour]) => [id, paid(feature, behaviour)])
  )

/** Live, August 2026: an operation that a free workspace accepts, and does nothing. */
export const idleIfFree =
  (behaviour: Behaviour): Behaviour =>
  call =>
    isFree(homeOfCall(call, named), call.transaction.world) ? undefined : behaviour(call)

type About = (call: Call) => Entity | undefined

const named: About = call => Object.values(call.named).at(-1)

/** The workspace that a request is about: that of a record, else the one in which it makes something. */
const homeOfCall = (call: Call, about: About): Gid | undefined => {
  const target = about(call)
  return target ? homeOf(target, call.transaction.world) : workspaceMeant(call)
}
