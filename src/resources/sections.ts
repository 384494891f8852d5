import { asIn } from '../behaviour/access/access.ts'
import type { Answer, Call } from '../behaviour/call.ts'
import { missingInput, specifyOneOf, unknownObject } from '../behaviour/errors.ts'
import { aValue, referenceTo } from '../behaviour/held.ts'
import type { Resource } from '../behaviour/resource.ts'
import { born } from '../behaviour/verbs/create.ts'
import { list } from '../behaviour/verbs/list.ts'
import { read } from '../behaviour/verbs/read.ts'
import { remove } from '../behaviour/verbs/remove.ts'
import { targetOf } from '../behaviour/verbs/target.ts'
import { update } from '../behaviour/verbs/update.ts'
import type { Entity, Gid } from '../world/entity.ts'
import { entriesOf } from '../world/indexes.ts'
import { isRank, lastRank } from '../world/order.ts'
import { isBlank } from './names.ts'
import { type Neighbours, type Order, rankAsked } from './ordering/asked.ts'
import { index, sectionsOf } from './ordering/sections.ts'
import { sectionNeeded } from './refusals.ts'
import { addToSection } from './tasks/moves.ts'

/** Sections: the headings or columns of a project, in an order of their own. */
export const sections: Resource = {
  type: 'section',
  access: asIn('project'),
  needs: {
    addTaskForSection: { body: { task: 'edit' } }
  },
  keeps: { rank: aValue, project: referenceTo('any') },
  ownedBy: ['project'],
  told: { in: ({ project }) => [project], silent: ['project'] },
  complete: (draft, { transaction }) => {
    const { projects, ...rest } = draft
    const project = draft['project'] ?? (projects as Gid[] | undefined)?.[0]
    const tree = transaction.world.indexes.get(index)
    const { rank } = draft
    return {
      ...rest,
      ...(project !== undefined && { project }),
      rank: isRank(rank) ? rank : lastRank(tree, String(project))
    } as Entity
  },
  computed: {
    projects: ({ project }) => (typeof project === 'string' ? [project] : [])
  },
  indexes: {
    [index]: ({ project, rank }) =>
      typeof project === 'string' ? [{ scope: project, rank: String(rank ?? '') }] : []
  },
  operations: {
    getSection: read(),
    updateSection: update({
      fields: call => {
        refuseNameless(call)
        return { insert_before: undefined, insert_after: undefined }
      }
    }),
    deleteSection: call => deleteSection(call),
    getSectionsForProject: list(call => ({ index, scopes: [targetOf(call).gid] })),
    createSectionForProject: call => createSection(call),
    insertSectionForProject: call => insertSection(call),
    addTaskForSection: call => addToSection(call, targetOf(call))
  }
}

const orderIn = ({ transaction }: Call, project: Gid): Order => ({
  index,
  scope: project,
  rankOf: gid => {
    const section = transaction.find(gid)
    return section?.['project'] === project ? String(section['rank']) : undefined
  }
})

/** Documented: a section has a name that is not empty. */
const refuseNameless = ({ data }: Call): void => {
  if (data['name'] !== undefined && isBlank(data['name'])) throw missingInput('name')
}

const createSection = (call: Call): Entity => {
  refuseNameless(call)
  const { gid: project } = targetOf(call)
  const rank = rankAsked(call, orderIn(call, project), undefined)
  return born(call, 'section', { name: call.data['name'], project, rank })
}

const neighbours: Neighbours = { before: 'before_section', after: 'after_section' }

const insertSection = (call: Call): Answer => {
  const { data, transaction } = call
  const { gid: project } = targetOf(call)
  const section = transaction.find(String(data['section']))
  if (section?.['project'] !== project) throw unknownObject('section', String(data['section']))
  const rank = rankAsked(call, orderIn(call, project), section.gid, neighbours)
  // Documented: one of them is needed.
  if (rank === undefined) throw specifyOneOf([neighbours.before, neighbours.after])
  transaction.update(section, { rank })
  return undefined
}

/** Documented: only an empty section goes, and never the last one. */
const deleteSection = (call: Call): Answer => {
  const { gid, project } = targetOf(call)
  const { world } = call.transaction
  const isUsed = ['tasks_by_section', 'tasks_by_own_section'].some(
    index => !entriesOf(world.indexes.get(index), gid).next().done
  )
  if (isUsed) throw sectionNeeded('has tasks')
  if (sectionsOf(String(project), world).length < 2) throw sectionNeeded('is the only one')
  return remove()(call)
}
