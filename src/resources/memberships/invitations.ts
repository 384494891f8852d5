import type { Call } from '../../behaviour/call.ts'
import { missingInput } from '../../behaviour/errors.ts'
import { Identifiers } from '../../behaviour/identifiers.ts'
import { born } from '../../behaviour/verbs/create.ts'
import type { Entity } from '../../world/entity.ts'

/**
 * The user whom a body names, who is made if it names an e-mail address that nobody has: an invited user, who is shown by
 * that address until they say their name, which is ours. Throws for a text that can be no user.
 */
export const invited = (call: Call): Entity => {
  const { catalogue, transaction, access, data } = call
  const { user } = data
  if (user === undefined) throw missingInput('user')
  const identifiers = new Identifiers(catalogue, transaction, access)
  if (typeof user === 'string' && isAddress(user) && !identifiers.find('user', user)) {
    return born(call, 'user', { name: user, email: user, workspaces: [] })
  }
  return transaction.find(identifiers.resolve('user', 'user', user)) as Entity
}

const isAddress = (text: string): boolean => /^[^\s@]+@[^\s@]+$/.test(text)

/** Whether a user is a guest of an organization. Ours: who has an address of none of its domains. */
export const isGuest = ({ email }: Entity, { email_domains: domains }: Entity): boolean => {
  const own = (domains ?? []) as string[]
  const domain = String(email ?? '').split('@')[1]
  return own.length > 0 && domain !== undefined && !own.includes(domain.toLowerCase())
}
