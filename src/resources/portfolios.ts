import type { Call } from '../behaviour/call.ts'
import { listOf, referenceTo } from '../behaviour/held.ts'
import type { Resource } from '../behaviour/resource.ts'
import { born } from '../behaviour/verbs/create.ts'
import { list, listNamed } from '../behaviour/verbs/list.ts'
import { read } from '../behaviour/verbs/read.ts'
import { remove } from '../behaviour/verbs/remove.ts'
import { targetOf } from '../behaviour/verbs/target.ts'
import { update } from '../behaviour/verbs/update.ts'
import type { Entity, Gid, JsonObject } from '../world/entity.ts'
import { homed, homeSaid } from './access/belonging.ts'
import { portfolioAccess } from './access/portfolios.ts'
import { toExpel, toInvite } from './access/sharing.ts'
import { deletion } from './audit.ts'
import { addSetting, removeSetting } from './custom-field-settings.ts'
import { customFieldsHeld } from './custom-fields/folding.ts'
import { settingsOf, valuesHeld } from './custom-fields/holders.ts'
import { customFieldsShown, customFieldsTaken } from './custom-fields/values.ts'
import { projectDatesTaken } from './dates.ts'
import { enroll, enrollMaker, expel, foldMembers, membersOf } from './memberships/members.ts'
import { addItem, itemsOf, portfoliosWith, removeItem } from './portfolios/items.ts'
import { tooManyInPortfolio } from './refusals.ts'
import { byWord } from './search/words.ts'
import { currentStatusOf } from './status-updates.ts'
import { inWorkspace, workspaceMeant, workspaceOf } from './workspaces.ts'

/** Portfolios: collections of projects and portfolios. Who makes one owns it, and is a member. */
export const portfolios: Resource = {
  type: 'portfolio',
  home: { of: homeSaid, binds: ['items'] },
  access: portfolioAccess,
  needs: {
    createPortfolio: { place: { of: call => workspaceMeant(call), needs: 'edit' } },
    // Ours: these change who has access, so they are left to admins.
    updatePortfolio: {
      target: (_portfolio, { data }) =>
        ['privacy_setting', 'default_access_level'].some(name => data[name] !== undefined)
          ? 'admin'
          : 'edit'
    },
    deletePortfolio: { target: 'admin' },
    addMembersForPortfolio: { target: toInvite('members') },
    removeMembersForPortfolio: { target: toExpel('members') }
  },
  keeps: { items: listOf(referenceTo('any')), custom_fields: valuesHeld },
  audit: deletion('portfolio_deleted'),
  told: {
    in: ({ workspace }) => [workspace],
    near: ({ gid }, world) => portfoliosWith(gid, world),
    holds: 'items'
  },
  defaults: {
    name: '',
    archived: false,
    color: 'none',
    start_on: null,
    due_on: null,
    default_access_level: 'viewer',
    privacy_setting: 'members_only'
  },
  complete: (draft, ground) => {
    const whole = homed(foldMembers(draft, ground.transaction), ground.transaction)
    const values = customFieldsHeld(whole['custom_fields'], ground, whole['workspace'])
    return { ...whole, custom_fields: values }
  },
  computed: {
    members: (portfolio, world) => membersOf(portfolio, world),
    custom_fields: customFieldsShown,
    custom_field_settings: settingsOf,
    current_status_update: currentStatusOf,
    project_templates: () => [],
    public: ({ privacy_setting: setting }) => setting === 'public_to_domain',
    // Ours, in the manner of the live addresses.
    permalink_url: ({ gid }) => `https://app.asana.com/0/portfolio/${gid}/list`
  },
  indexes: {
    portfolios_by_item: portfolio => itemsOf(portfolio).map(scope => ({ scope, rank: '' })),
    portfolios_by_word: ({ name }) => byWord(name),
    portfolios_by_workspace: inWorkspace,
    portfolios_by_owner: ({ workspace, owner }) => [{ scope: `${workspace} ${owner}`, rank: '' }]
  },
  operations: {
    // Documented: the caller's own. Ours: those of another owner are listed where one is asked for.
    getPortfolios: list(({ parameters: { workspace, owner }, me }) => ({
      index: 'portfolios_by_owner',
      scopes: [`${workspace} ${owner ?? me.gid}`]
    })),
    createPortfolio: call => createPortfolio(call),
    getPortfolio: read(),
    updatePortfolio: update({ fields: call => fieldsTaken(call) }),
    deletePortfolio: remove(),
    getItemsForPortfolio: listNamed(call => itemsOf(targetOf(call))),
    addItemForPortfolio: addItem,
    removeItemForPortfolio: removeItem,
    addCustomFieldSettingForPortfolio: addSetting(call => refuseManyFields(call)),
    removeCustomFieldSettingForPortfolio: removeSetting(),
    addMembersForPortfolio: call => changed(call, (one, gid) => enroll(call, one, gid)),
    removeMembersForPortfolio: call => changed(call, (one, gid) => expel(call, one, gid))
  }
}

const createPortfolio = (call: Call): Entity => {
  const { public: open, ...data } = call.data
  const { me } = call
  const portfolio = born(call, 'portfolio', {
    ...data,
    ...projectDatesTaken(data, {}),
    workspace: workspaceOf(call),
    owner: me.gid || undefined,
    // Documented: it is the newer of the two.
    privacy_setting: data['privacy_setting'] ?? (open === true ? 'public_to_domain' : undefined)
  })
  enrollMaker(call, portfolio)
  return portfolio
}

/** Documented. */
const mostFields = 20

const refuseManyFields = (call: Call): void => {
  if (settingsOf(targetOf(call), call.transaction.world).length < mostFields) return
  throw tooManyInPortfolio(mostFields, 'custom fields')
}

/** Documented: a portfolio has values of the fields of those that it is in. */
const fieldsTaken = (call: Call): JsonObject => {
  const sent = call.data['custom_fields'] as JsonObject | undefined
  return {
    ...projectDatesTaken(call.data, targetOf(call)),
    ...(sent && { custom_fields: customFieldsTaken(call, targetOf(call), sent) })
  }
}

/** Makes a change to each of the members that the body names. */
const changed = (call: Call, change: (portfolio: Entity, member: Gid) => unknown): Entity => {
  const portfolio = targetOf(call)
  const members = [call.data['members']].flat() as Gid[]
  for (const gid of new Set(members)) change(portfolio, gid)
  return portfolio
}
