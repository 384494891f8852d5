import type { Entity } from '../../world/entity.ts'
import { type Grant, isRevoked } from '../../world/grants.ts'
import type { World } from '../../world/world.ts'
import type { Catalogue } from '../catalogue.ts'
import { expiredToken, notAuthorized } from '../errors.ts'

/** Who asks. */
export interface Caller {
  /** As sent, without its scheme. */
  readonly token: string
  /** What the world says of the token; undefined for one that it does not know, where any will do. */
  readonly grant: Grant | undefined
}

/** The token in a header `Authorization`. Throws where there is none. */
export const bearerOf = (authorization = ''): string => {
  const [, token] = /^Bearer +(\S+)$/i.exec(authorization) ?? []
  if (token === undefined) throw notAuthorized()
  return token
}

/**
 * Knows the bearer of a token. Throws for one that was taken back, has expired, or is not known where the world declares
 * tokens.
 */
export const callerWith = (world: World, token: string, now: number): Caller => {
  const grant = world.grants.get(token)
  if (grant ? isRevoked(grant, world) : world.declaresTokens) throw notAuthorized()
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
