import type { Document } from './document.ts'

interface Scheme {
  readonly flows?: Readonly<Record<string, { readonly scopes: Readonly<Record<string, string>> }>>
}

/** The scopes that apps may ask for, each with what it lets them do, in words that go after "may". */
export const scopesOf = ({ components }: Document): ReadonlyMap<string, string> => {
  const schemes = Object.values(components['securitySchemes'] ?? {}) as Scheme[]
  const flows = schemes.flatMap(({ flows = {} }) => Object.values(flows))
  return new Map(flows.flatMap(({ scopes }) => Object.entries(scopes)))
}
