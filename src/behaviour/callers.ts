import type { Entity } from '../world/entity.ts'
import type { Grant } from '../world/grants.ts'
import type { World } from '../world/world.ts'
import { expiredToken, notAuthorized } from './errors.ts'
import type { Catalogue } from './resource.ts'

/** Who asks. */
export interface Caller {
  /** As sent, without its scheme. */
  readonly token: string
  /** What the world says of the token; undefined for one that it does not know, where any will do. */
  readonly grant: Grant | undefined
}

/** Knows the bearer of a token. Throws for one that is not known where the world declares tokens, or has expired. */
export const callerWith = (
  { grants, declaresTokens }: World,
  token: string,
  now: number
): Caller => {
  const grant = grants.get(token)
  if (!grant && declaresTokens) throw notAuthorized()
  if (grant?.expiresAt !== undefined && grant.expiresAt <= now) throw expiredToken()
  return { token, grant }
}

/** The record of a caller: without a grant the first of those who may ask; in a world without anybody, a stranger. */
export const recordOf = (
  { grant }: Caller,
  { callerType = '' }: Pick<Catalogue, 'callerType'>,
  { entities, types }: World
): Entity => {
  const gid = grant?.user ?? types.get(callerType)?.first() ?? ''
  return entities.get(gid) ?? { gid: '', resource_type: callerType }
}
