import { asIn } from '../behaviour/access/access.ts'
import type { Call } from '../behaviour/call.ts'
import type { Resource } from '../behaviour/resource.ts'
import { create } from '../behaviour/verbs/create.ts'
import { list, listNamed } from '../behaviour/verbs/list.ts'
import { read } from '../behaviour/verbs/read.ts'
import { remove } from '../behaviour/verbs/remove.ts'
import { targetOf } from '../behaviour/verbs/target.ts'
import { update } from '../behaviour/verbs/update.ts'
import type { Gid } from '../world/entity.ts'
import { homed, homeSaid } from './access/belonging.ts'
import { paginateNeedsWorkspace } from './refusals.ts'
import { byWord } from './search/words.ts'
import { inWorkspace, workspaceMeant, workspaceOf, workspacesOf } from './workspaces.ts'

/** Tags: labels for tasks, one set of them in each workspace. Any name may stand twice. */
export const tags: Resource = {
  type: 'tag',
  home: { of: homeSaid },
  told: { in: ({ workspace }) => [workspace] },
  access: asIn('workspace'),
  needs: {
    createTag: { place: { of: call => workspaceMeant(call), needs: 'edit' } }
  },
  defaults: { name: '', color: null, notes: '', followers: [] },
  complete: (draft, { transaction }) => homed(draft, transaction),
  computed: {
    // Live, April 2026.
    permalink_url: ({ gid }) => `https://app.asana.com/0/${gid}/${gid}`
  },
  indexes: {
    tags_by_word: ({ name }) => byWord(name),
    tags_by_workspace: inWorkspace
  },
  operations: {
    createTag: create('tag', call => ({ workspace: workspaceOf(call) })),
    createTagForWorkspace: create('tag', call => ({ workspace: targetOf(call).gid })),
    getTag: read(),
    updateTag: update(),
    deleteTag: remove(),
    getTags: list(call => ({ index: 'tags_by_workspace', scopes: workspacesAsked(call) })),
    getTagsForWorkspace: list(call => ({
      index: 'tags_by_workspace',
      scopes: [targetOf(call).gid]
    })),
    getTagsForTask: listNamed(({ named }) => (named['task_gid']?.['tags'] ?? []) as Gid[])
  }
}

const workspacesAsked = (call: Call): readonly Gid[] => {
  const { parameters, paging } = call
  if (typeof parameters['workspace'] === 'string') return [parameters['workspace']]
  if (paging.limit !== undefined) throw paginateNeedsWorkspace()
  return workspacesOf(call)
}
