import type { Entity } from '../world/entity.ts'
import type { IndexRule } from '../world/indexes.ts'
import type { World } from '../world/world.ts'
import type { Need } from './access/permit.ts'
import type { Batch, Behaviour, Errand } from './call.ts'
import type { Subscribing } from './deliveries/subscriptions.ts'
import type { Computed, Lifecycle, Resource, Service } from './resource.ts'

/** All resources, looked up by operation or by type. */
export interface Catalogue {
  behaviour(operationId: string): Behaviour | Errand | Batch | undefined
  kind(type: string): Resource | undefined
  /** What an operation needs of its caller, as far as it is not the usual. */
  need(operationId: string): Need
  lifecycle(type: string): Lifecycle | undefined
  /** The types whose other names are good where a record of any type may stand. */
  readonly aliasedEverywhere: readonly string[]
  /** The types whose records are jobs. */
  readonly jobTypes: readonly string[]
  /** How the types of job show their way. */
  readonly lifecycles: readonly Lifecycle[]
  /** The type of those who ask. */
  readonly callerType: string | undefined
  /** The other type as which a record is accepted too, and shown where it is meant. */
  standsFor(entity: Entity, world: World): string | undefined
  /** The fields of a type that are worked out instead of stored. */
  computed(type: string): Readonly<Record<string, Computed>>
  readonly indexRules: readonly IndexRule[]
  /** How the records of all types that subscribe do so. */
  readonly subscribing: readonly Subscribing[]
}

const usual: Need = {}

/** The catalogue of some resources and services. */
export const catalogueOf = (parts: readonly (Resource | Service)[]): Catalogue => {
  const operations = new Map(parts.flatMap(({ operations }) => Object.entries(operations)))
  const resources = parts.filter(part => 'type' in part)
  const kinds = new Map(resources.map(resource => [resource.type, resource]))
  const needs = new Map(resources.flatMap(({ needs = {} }) => Object.entries(needs)))
  return {
    behaviour: operationId => operations.get(operationId),
    kind: type => kinds.get(type),
    need: operationId => needs.get(operationId) ?? usual,
    lifecycle: type => kinds.get(type)?.lifecycle,
    aliasedEverywhere: resources.flatMap(({ type, aliases }) =>
      aliases?.everywhere ? [type] : []
    ),
    jobTypes: resources.flatMap(({ type, lifecycle }) => (lifecycle ? [type] : [])),
    lifecycles: resources.flatMap(({ lifecycle }) => lifecycle ?? []),
    standsFor: (entity, world) => {
      const stands = kinds.get(entity.resource_type)?.standsFor
      return typeof stands === 'function' ? stands(entity, world) : stands
    },
    computed: type => kinds.get(type)?.computed ?? {},
    callerType: resources.find(({ asks }) => asks)?.type,
    subscribing: resources.flatMap(({ subscribing }) => subscribing ?? []),
    indexRules: resources.flatMap(({ type, indexes = {} }) =>
      Object.entries(indexes).map(([name, places]) => ({ name, type, places }))
    )
  }
}
