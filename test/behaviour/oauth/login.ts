import { OrderedMap } from 'immutable'
import type { Mock } from '../../../src/behaviour/mock.ts'
import { exchange } from '../../../src/behaviour/oauth/exchange.ts'
import { type Outcome, visit } from '../../../src/behaviour/oauth/visit.ts'
import { seeded } from '../../../src/world/chance.ts'
import type { App } from '../../../src/world/grants.ts'
import type { Transaction } from '../../../src/world/transaction.ts'
import { type Setup, type Stage, stage } from '../../harness.ts'

/** Where the app of the tests has its users sent back to. */
export const callback = 'https://app.example/callback'

export const issuer = 'http://mock/api/1.0'

/** Two apps: one with full permissions, one that may ask for little and keeps no secret. */
export const apps: Record<string, App> = {
  full: { clientId: 'full', clientSecret: 's3cret', name: 'Planner', redirectUris: [callback] },
  little: {
    clientId: 'little',
    name: 'Reader',
    redirectUris: [callback, 'urn:ietf:wg:oauth:2.0:oob'],
    scopes: ['tasks:read', 'openid', 'email']
  }
}

/** Two users, and whatever else. */
export const people = (transaction: Transaction): void => {
  transaction.put({ gid: '11', resource_type: 'user', name: 'Ada', email: 'ada@example.com' })
  transaction.put({ gid: '12', resource_type: 'user', name: 'Bo', email: 'bo@example.com' })
}

/** A mock with two users, secrets that are always the same, and apps where it is to know some. */
export const loginStage = (declared: Record<string, App> = {}, setup: Setup = {}): Stage =>
  stage({
    chance: seeded(1),
    world: transaction => {
      people(transaction)
      transaction.set({ apps: OrderedMap(declared) })
    },
    ...setup
  })

/** What an app says when it sends Bo, who lets it in. */
export const asking = {
  client_id: 'full',
  redirect_uri: callback,
  response_type: 'code',
  mock_user: 'Bo'
}

/** The parameters with which a user leaves. */
export const left = (outcome: Outcome): Readonly<Record<string, string>> => {
  if (outcome.kind !== 'leave') throw new Error(`The user does not leave: ${outcome.kind}.`)
  return outcome.parameters
}

/** The code that an app gets. */
export const codeOf = (mock: Mock, asked: object = {}): string =>
  String(left(visit(mock, { ...asking, ...asked }, issuer))['code'])

/** Asks for a token. */
export const token = (
  mock: Mock,
  params: Record<string, string | undefined>,
  authorization?: string
) => exchange(mock, { params, authorization }, issuer)

/** What an app says to exchange a code. */
export const codeParams = (code: string) => ({
  grant_type: 'authorization_code',
  code,
  client_id: 'full',
  client_secret: 's3cret',
  redirect_uri: callback
})
