import type { Call } from '../behaviour/call.ts'
import { missingInput } from '../behaviour/errors.ts'
import type { Resource } from '../behaviour/resource.ts'
import { list, type Source } from '../behaviour/verbs/list.ts'
import { read } from '../behaviour/verbs/read.ts'
import type { Entity } from '../world/entity.ts'
import { ofParent, older, userOf } from './memberships/older.ts'

/** The memberships of portfolios in their older form: the same records, under the same gids. */
export const portfolioMemberships: Resource = {
  type: 'portfolio_membership',
  complete: draft => older(draft, draft['portfolio']),
  computed: {
    resource_type: () => 'portfolio_membership',
    user: ({ member }, world) => userOf(member, world),
    portfolio: ({ parent }) => parent
  },
  operations: {
    getPortfolioMemberships: list(call => portfolioAsked(call)),
    getPortfolioMembership: read(),
    getPortfolioMembershipsForPortfolio: list(call => ofParent(call, 'portfolio_gid'))
  }
}

/** Documented: a portfolio, a portfolio and a user, or a workspace and a user. */
const portfolioAsked = ({ parameters, transaction }: Call): Source => {
  const { portfolio, workspace, user } = parameters
  if (portfolio !== undefined && user !== undefined) {
    return { index: 'memberships_by_pair', scopes: [`${portfolio} ${user}`] }
  }
  if (portfolio !== undefined) {
    return { index: 'memberships_by_parent', scopes: [String(portfolio)] }
  }
  if (workspace === undefined) throw missingInput('portfolio')
  if (user === undefined) throw missingInput('user')
  const where = ({ parent }: Entity) => {
    const entity = transaction.find(String(parent))
    return entity?.resource_type === 'portfolio' && entity['workspace'] === workspace
  }
  return { index: 'memberships_by_member', scopes: [String(user)], where }
}
