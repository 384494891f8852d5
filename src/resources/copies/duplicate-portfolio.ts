import type { Behaviour } from '../../behaviour/call.ts'
import { born } from '../../behaviour/verbs/create.ts'
import { startJob } from '../../behaviour/verbs/start-job.ts'
import { targetOf } from '../../behaviour/verbs/target.ts'
import { enrollMaker } from '../memberships/members.ts'
import { itemsOf } from '../portfolios/items.ts'
import { included } from './include.ts'
import { copyBelow } from './project-content.ts'

/**
 * Copies a portfolio: its color and custom fields, and what `include` names. Ours: projects and portfolios in it are
 * not copied, the copy holds the same ones.
 */
export const duplicatePortfolio: Behaviour = startJob({
  subtype: 'duplicate_portfolio',
  result: 'new_portfolio',
  make: call => {
    const { data, transaction, me } = call
    const portfolio = targetOf(call)
    const takes = included(call)
    const items = itemsOf(portfolio).filter(gid =>
      takes.has(`child_${transaction.find(gid)?.resource_type}s`)
    )
    const copy = born(call, 'portfolio', {
      ...{ name: data['name'], items, owner: me.gid || null },
      color: portfolio['color'],
      workspace: portfolio['workspace'],
      ...(takes.has('permissions') && { privacy_setting: portfolio['privacy_setting'] })
    })
    copyBelow(call, portfolio, copy, [
      'custom_field_setting',
      ...(takes.has('members') ? ['membership'] : [])
    ])
    enrollMaker(call, copy)
    return copy
  }
})
