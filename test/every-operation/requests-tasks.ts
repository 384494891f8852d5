import type { Requests } from './requests.ts'

/** Input for tasks, and for what is in and on them. */
export const requestsAboutTasks: Requests = {
  getStory: ({ story }) => ({ path: [story] }),
  updateStory: ({ story }) => ({ path: [story], data: { text: 'Better', is_pinned: true } }),
  deleteStory: ({ story }) => ({ path: [story] }),
  getStoriesForTask: ({ task }) => ({ path: [task], query: { limit: 50 } }),
  createStoryForTask: ({ task }) => ({
    path: [task],
    data: { html_text: '<body>Very <em>good</em></body>' }
  }),
  getStoriesForGoal: ({ goal }) => ({ path: [goal] }),
  createStoryForGoal: ({ goal }) => ({ path: [goal], data: { text: 'High' } }),

  getTags: ({ workspace }) => ({ query: { workspace, limit: 1 } }),
  createTag: ({ workspace }) => ({ data: { name: 'later', workspace, notes: 'Not now' } }),
  getTag: ({ tag }) => ({ path: [tag] }),
  updateTag: ({ tag }) => ({ path: [tag], data: { color: 'light-green' } }),
  deleteTag: ({ tag }) => ({ path: [tag] }),
  getTagsForTask: ({ task }) => ({ path: [task], query: { limit: 1 } }),
  getTagsForWorkspace: ({ workspace }) => ({ path: [workspace], query: { limit: 1 } }),
  createTagForWorkspace: ({ workspace, adam }) => ({
    path: [workspace],
    data: { name: 'later', color: 'dark-blue', followers: [adam] }
  }),

  getTaskTemplates: ({ project }) => ({ query: { project } }),
  getTaskTemplate: ({ taskTemplate }) => ({ path: [taskTemplate] }),
  deleteTaskTemplate: ({ taskTemplate }) => ({ path: [taskTemplate] }),
  instantiateTask: ({ taskTemplate }) => ({ path: [taskTemplate], data: { name: 'It broke' } }),

  getTasksForWorkspace: ({ workspace }) => ({ path: [workspace], query: { assignee: 'me' } }),
  getTasks: ({ project }) => ({ query: { project, completed_since: 'now', limit: 2 } }),
  createTask: ({ project, adam, textField, large, enumField, tag }) => ({
    data: {
      name: 'New',
      assignee: 'me',
      html_notes: '<body>Do <strong>it</strong></body>',
      start_on: '2026-12-01',
      due_on: '2026-12-24',
      followers: [adam],
      projects: [project],
      tags: [tag],
      custom_fields: { [String(textField)]: 'x', [String(enumField)]: large }
    }
  }),
  getTask: ({ task }) => ({ path: [task] }),
  updateTask: ({ task }) => ({ path: [task], data: { completed: true, liked: true } }),
  deleteTask: ({ task }) => ({ path: [task] }),
  duplicateTask: ({ task }) => ({
    path: [task],
    data: { name: 'Write again', include: 'notes,assignee,subtasks,tags,projects,followers,dates' }
  }),
  getTasksForProject: ({ project }) => ({ path: [project], query: { limit: 1 } }),
  getTasksForSection: ({ section }) => ({ path: [section], query: { limit: 1 } }),
  getTasksForTag: ({ tag }) => ({ path: [tag], query: { limit: 1 } }),
  getTasksForUserTaskList: ({ userTaskList }) => ({
    path: [userTaskList],
    query: { completed_since: 'now', limit: 1 }
  }),
  getSubtasksForTask: ({ task }) => ({ path: [task], query: { limit: 1 } }),
  createSubtaskForTask: ({ task }) => ({ path: [task], data: { name: 'Proofread' } }),
  setParentForTask: ({ second, task, subtask }) => ({
    path: [second],
    data: { parent: task, insert_before: subtask }
  }),
  getDependenciesForTask: ({ task }) => ({ path: [task], query: { limit: 1 } }),
  addDependenciesForTask: ({ second, third }) => ({
    path: [third],
    data: { dependencies: [second] }
  }),
  removeDependenciesForTask: ({ task, second }) => ({
    path: [task],
    data: { dependencies: [second] }
  }),
  getDependentsForTask: ({ task }) => ({ path: [task], query: { limit: 1 } }),
  addDependentsForTask: ({ second, third }) => ({ path: [second], data: { dependents: [third] } }),
  removeDependentsForTask: ({ task, third }) => ({ path: [task], data: { dependents: [third] } }),
  addProjectForTask: ({ task, other }) => ({
    path: [task],
    data: { project: other, insert_after: null }
  }),
  removeProjectForTask: ({ task, project }) => ({ path: [task], data: { project } }),
  addTagForTask: ({ second, tag }) => ({ path: [second], data: { tag } }),
  removeTagForTask: ({ task, tag }) => ({ path: [task], data: { tag } }),
  addFollowersForTask: ({ task, adam }) => ({ path: [task], data: { followers: [adam] } }),
  removeFollowerForTask: ({ second, adam }) => ({ path: [second], data: { followers: [adam] } }),
  getTaskForCustomID: ({ workspace }) => ({ path: [workspace, 'ID-1'] }),
  searchTasksForWorkspace: ({ workspace, project, textField }) => ({
    path: [workspace],
    query: {
      ...{ text: 'Write', 'projects.any': project, completed: false },
      [`custom_fields.${textField}.value`]: 'custom_value'
    }
  })
}
