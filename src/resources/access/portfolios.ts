import type { AccessRule } from '../../behaviour/access/access.ts'
import { isNobodys, sharedAccess } from './membership-rule.ts'
import { isMember } from './workspaces.ts'

const shared = sharedAccess(
  ({ privacy_setting: setting, workspace }, viewer) =>
    setting === 'public_to_domain' && isMember(workspace, viewer)
)

/** A portfolio is open to all members of the workspace, or to its own. Ours: one that is nobody's is that of all. */
export const portfolioAccess: AccessRule = (portfolio, viewer) =>
  isNobodys(portfolio, viewer.world) && isMember(portfolio['workspace'], viewer)
    ? 'admin'
    : shared(portfolio, viewer)
