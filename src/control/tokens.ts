import { drawn } from '../behaviour/deliveries/secrets.ts'
import { parseDuration } from '../behaviour/jobs/plan-text.ts'
import { personNamed, type UnknownPerson } from '../behaviour/people.ts'
import { nearest } from '../contract/nearest.ts'
import { scopesOf } from '../contract/scopes.ts'
import { timestamp } from '../world/clock.ts'
import type { Gid, JsonObject } from '../world/entity.ts'
import { type Grant, isRevoked } from '../world/grants.ts'
import type { Transaction } from '../world/transaction.ts'
import type { Desk } from './control.ts'
import { ControlError } from './failure.ts'
import type { Asked } from './request.ts'

/** As much of the desk as the operations on tokens need. */
export type TokenDesk = Pick<Desk, 'mock'>

type TokenHandler = (asked: Asked, desk: TokenDesk) => JsonObject

interface NewToken {
  readonly user: string
  readonly token?: string
  readonly scopes?: readonly string[]
  readonly expires_in?: string
}

/** Changes a token that is there and answers with it. */
const changing =
  (change: (grant: Grant, transaction: Transaction) => Grant): TokenHandler =>
  ({ body }, { mock }) =>
    mock.store.transact(transaction => {
      const { token } = body as { token: string }
      const { grants } = transaction.world
      const grant = grants.get(token)
      if (!grant) throw new ControlError(404, `There is no token "${token}"`)
      return kept(token, change(grant, transaction), transaction)
    })

/** The operations on tokens. */
export const tokenHandlers: Readonly<
  Record<'listTokens' | 'issueToken' | 'expireToken' | 'revokeToken', TokenHandler>
> = {
  listTokens: (_asked, { mock }) =>
    mock.store.transact(transaction => ({
      tokens: [...transaction.world.grants].map(([token, grant]) =>
        viewOf(token, grant, transaction)
      )
    })),
  issueToken: ({ body }, desk) =>
    desk.mock.store.transact(transaction => issued(body as NewToken, desk, transaction)),
  expireToken: changing((grant, { now }) => ({ ...grant, expiresAt: now })),
  revokeToken: changing((grant, transaction) => {
    const { consents } = transaction.world
    transaction.set({ consents: consents.delete(grant.refreshToken ?? '') })
    return { ...grant, revoked: true }
  })
}

const issued = (asked: NewToken, { mock }: TokenDesk, transaction: Transaction): JsonObject => {
  const { scopes, expires_in: text } = asked
  refuseUnknownScopes(scopes ?? [], [...scopesOf(mock.contract.document).keys()])
  const user = personMeant(asked.user, mock, transaction)
  const expiresAt = text === undefined ? undefined : transaction.now + durationOf(text)
  const token = asked.token ?? madeUp(user, mock, transaction)
  if (transaction.world.grants.has(token)) {
    throw new ControlError(409, `The token "${token}" is there already`)
  }
  const grant: Grant = {
    user,
    ...(scopes && { scopes }),
    ...(expiresAt !== undefined && { expiresAt })
  }
  return kept(token, grant, transaction)
}

/** In the shape that personal access tokens have today. */
const madeUp = (user: Gid, { chance }: TokenDesk['mock'], transaction: Transaction): string => {
  const { number, text } = drawn(chance, transaction)
  return `2/${user}/${number}:${text}`
}

const personMeant = (
  text: string,
  { catalogue }: TokenDesk['mock'],
  { world }: Transaction
): Gid => {
  try {
    return personNamed(catalogue, world, text).gid
  } catch (error) {
    throw new ControlError(400, `user: ${(error as UnknownPerson).message}`)
  }
}

const refuseUnknownScopes = (scopes: readonly string[], known: readonly string[]): void => {
  const unknown = scopes.filter(scope => !known.includes(scope))
  if (unknown.length === 0) return
  throw new ControlError(
    400,
    ...unknown.map(scope => `scopes: there is no scope "${scope}"${nearest(scope, known)}`)
  )
}

const durationOf = (text: string): number => {
  const duration = parseDuration(text)
  if (duration !== undefined) return duration
  throw new ControlError(
    400,
    `expires_in must be a number and a unit (500ms, 3s, 5m, 1.5h, 1d), not "${text}"`
  )
}

const kept = (token: string, grant: Grant, transaction: Transaction): JsonObject => {
  transaction.set({ grants: transaction.world.grants.set(token, grant) })
  return viewOf(token, grant, transaction)
}

const viewOf = (token: string, grant: Grant, { world, now }: Transaction): JsonObject => {
  const { user: gid, app = null, scopes = null, expiresAt } = grant
  const name = world.entities.get(gid)?.['name'] ?? null
  const isOver = expiresAt !== undefined && expiresAt <= now
  return {
    token,
    state: isRevoked(grant, world) ? 'revoked' : isOver ? 'expired' : 'good',
    user: { gid, name },
    app,
    scopes,
    expires_at: expiresAt === undefined ? null : timestamp(expiresAt)
  }
}
