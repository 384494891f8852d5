import type { Call } from '../behaviour/call.ts'
import { cannotWrite, notALong, unknownObject } from '../behaviour/errors.ts'
import { aValue, listOf, referenceTo } from '../behaviour/held.ts'
import { scopeOfText } from '../behaviour/identifiers.ts'
import type { Resource } from '../behaviour/resource.ts'
import { listNamed } from '../behaviour/verbs/list.ts'
import { read } from '../behaviour/verbs/read.ts'
import { add, take } from '../behaviour/verbs/relate.ts'
import { remove } from '../behaviour/verbs/remove.ts'
import { targetOf } from '../behaviour/verbs/target.ts'
import type { Entity, Gid } from '../world/entity.ts'
import type { Place } from '../world/indexes.ts'
import { homeSaid } from './access/belonging.ts'
import { taskAccess, taskNeeds } from './access/tasks.ts'
import { deletion } from './audit.ts'
import { indexOfValues, valuesHeld } from './custom-fields/holders.ts'
import { likesHeld } from './likes.ts'
import { byWord } from './search/words.ts'
import { placesByCustomId, taskForCustomId } from './tasks/custom-ids.ts'
import {
  addDependencies,
  addDependents,
  dependenciesOf,
  dependentsOf,
  removeDependencies,
  removeDependents
} from './tasks/dependencies.ts'
import { taskFolded } from './tasks/folding.ts'
import { tasksAsked, tasksInWorkspace, tasksOfTarget } from './tasks/lists.ts'
import { addProject, removeProject } from './tasks/moves.ts'
import { membershipsHeld, placesInSections, projectsOf } from './tasks/places.ts'
import { searchTasks, tasksInTime } from './tasks/search.ts'
import { taskShown } from './tasks/shown.ts'
import { tellTask } from './tasks/stories.ts'
import { setParent, subtasksOfTarget } from './tasks/subtasks.ts'
import { tasksTold } from './tasks/told.ts'
import { createTask, updateTask } from './tasks/writing.ts'

/** Tasks: pieces of work, in any number of projects, with an order in each. */
export const tasks: Resource = {
  type: 'task',
  home: {
    of: homeSaid,
    binds: ['assignee', 'dependencies', 'followers', 'memberships', 'parent', 'tags']
  },
  access: taskAccess,
  needs: taskNeeds,
  keeps: {
    assigned_by: referenceTo('user'),
    assignee_section: referenceTo('section'),
    assignee_status: aValue,
    custom_fields: valuesHeld,
    dependencies: listOf(referenceTo('task')),
    external: aValue,
    html_notes: aValue,
    likes: likesHeld,
    memberships: membershipsHeld,
    rank: aValue
  },
  ownedBy: ['parent'],
  within: projectsOf,
  aliases: {
    index: 'tasks_by_external_gid',
    // Documented.
    everywhere: true,
    refuse: (field, text) => (/^\d+$/.test(text) ? unknownObject : notALong)(field, text)
  },
  defaults: {
    name: '',
    resource_subtype: 'default_task',
    notes: '',
    assignee: null,
    completed: false,
    completed_at: null,
    due_on: null,
    due_at: null,
    start_on: null,
    start_at: null,
    parent: null,
    followers: [],
    tags: []
  },
  complete: taskFolded,
  react: tellTask,
  audit: deletion('task_deleted'),
  told: tasksTold,
  computed: taskShown,
  indexes: {
    ...indexOfValues('task'),
    ...tasksInTime,
    subtasks: ({ parent, rank }) => at(parent, String(rank ?? '')),
    tasks_by_assignee: ({ assignee, workspace }) =>
      assignee ? at(`${assignee} ${workspace}`, '') : [],
    tasks_by_custom_id: placesByCustomId,
    tasks_by_dependency: task => dependenciesOf(task).flatMap(one => at(one, '')),
    tasks_by_external_gid: ({ external }) => {
      const gid = (external as { gid?: string } | undefined)?.gid
      return gid === undefined ? [] : at(scopeOfText(`external:${gid}`), '')
    },
    tasks_by_own_section: ({ assignee_section: section }) => at(section, ''),
    tasks_by_section: placesInSections,
    tasks_by_tag: ({ tags }) => ((tags ?? []) as Gid[]).flatMap(tag => at(tag, '')),
    tasks_by_word: ({ name }) => byWord(name),
    tasks_by_word_in_notes: ({ notes }) => byWord(notes)
  },
  operations: {
    addDependenciesForTask: addDependencies,
    addDependentsForTask: addDependents,
    addFollowersForTask: add({ field: 'followers', from: 'followers', answersRecord: true }),
    addProjectForTask: addProject,
    addTagForTask: add({ field: 'tags', from: 'tag' }),
    createSubtaskForTask: call => createTask(call, targetOf(call)),
    createTask: call => createTask(call),
    deleteTask: remove(),
    getDependenciesForTask: listNamed(call => dependenciesOf(targetOf(call))),
    getDependentsForTask: listNamed(call => dependentsOf(targetOf(call), call.transaction.world)),
    getSubtasksForTask: subtasksOfTarget,
    getTask: read(),
    getTaskForCustomID: taskForCustomId,
    getTasks: tasksAsked,
    getTasksForProject: tasksOfTarget,
    getTasksForSection: tasksOfTarget,
    getTasksForTag: tasksOfTarget,
    getTasksForUserTaskList: tasksOfTarget,
    getTasksForWorkspace: tasksInWorkspace,
    removeDependenciesForTask: removeDependencies,
    removeDependentsForTask: removeDependents,
    removeFollowerForTask: take({ field: 'followers', from: 'followers', answersRecord: true }),
    removeProjectForTask: removeProject,
    removeTagForTask: take({ field: 'tags', from: 'tag' }),
    searchTasksForWorkspace: searchTasks,
    setParentForTask: setParent,
    updateTask: call => updateTask(call, updatable(call))
  }
}

const at = (scope: unknown, rank: string): Place[] =>
  typeof scope === 'string' ? [{ scope, rank }] : []

/** Documented: these are set on creation, and moved by operations of their own. */
const updatable = (call: Call): Entity => {
  if (call.data['parent'] !== undefined) throw cannotWrite('parent')
  return targetOf(call)
}
