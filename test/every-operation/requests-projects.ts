import type { Requests } from './requests.ts'

/** Input for projects, portfolios, sections, templates, and what is told of them. */
export const requestsAboutProjects: Requests = {
  getPortfolios: ({ workspace }) => ({ query: { workspace, owner: 'me', limit: 1 } }),
  createPortfolio: ({ workspace }) => ({ data: { name: 'More', workspace, color: 'light-green' } }),
  getPortfolio: ({ portfolio }) => ({ path: [portfolio] }),
  updatePortfolio: ({ portfolio }) => ({ path: [portfolio], data: { due_on: '2027-01-31' } }),
  deletePortfolio: ({ portfolio }) => ({ path: [portfolio] }),
  getItemsForPortfolio: ({ portfolio }) => ({ path: [portfolio], query: { limit: 1 } }),
  addItemForPortfolio: ({ portfolio, other, project }) => ({
    path: [portfolio],
    data: { item: other, insert_before: project }
  }),
  removeItemForPortfolio: ({ portfolio, project }) => ({
    path: [portfolio],
    data: { item: project }
  }),
  addCustomFieldSettingForPortfolio: ({ portfolio, spareField }) => ({
    path: [portfolio],
    data: { custom_field: spareField, is_important: true }
  }),
  removeCustomFieldSettingForPortfolio: ({ portfolio, textField }) => ({
    path: [portfolio],
    data: { custom_field: textField }
  }),
  addMembersForPortfolio: ({ portfolio, adam }) => ({ path: [portfolio], data: { members: adam } }),
  removeMembersForPortfolio: ({ portfolio, adam }) => ({
    path: [portfolio],
    data: { members: adam }
  }),
  duplicatePortfolio: ({ portfolio }) => ({
    path: [portfolio],
    data: { name: 'Again', include: 'members,description' }
  }),

  getProjectBrief: ({ brief }) => ({ path: [brief] }),
  updateProjectBrief: ({ brief }) => ({ path: [brief], data: { title: 'Why we do it' } }),
  deleteProjectBrief: ({ brief }) => ({ path: [brief] }),
  createProjectBrief: ({ other }) => ({
    path: [other],
    data: { title: 'Why', html_text: '<body>For <b>fame</b></body>' }
  }),
  getProjectStatus: ({ projectStatus }) => ({ path: [projectStatus] }),
  deleteProjectStatus: ({ projectStatus }) => ({ path: [projectStatus] }),
  getProjectStatusesForProject: ({ other }) => ({ path: [other], query: { limit: 1 } }),
  createProjectStatusForProject: ({ project }) => ({
    path: [project],
    data: { title: 'Fine', text: 'On time', color: 'green' }
  }),

  getProjectTemplate: ({ projectTemplate }) => ({ path: [projectTemplate] }),
  deleteProjectTemplate: ({ projectTemplate }) => ({ path: [projectTemplate] }),
  getProjectTemplates: ({ workspace }) => ({ query: { workspace, limit: 1 } }),
  getProjectTemplatesForTeam: ({ team }) => ({ path: [team], query: { limit: 1 } }),
  instantiateProject: ({ projectTemplate, team }) => ({
    path: [projectTemplate],
    data: { name: 'Next launch', team, is_strict: false }
  }),

  getProjects: ({ team }) => ({ query: { team, archived: false, limit: 1 } }),
  createProject: ({ workspace, team }) => ({
    data: { name: 'New', workspace, team, notes: 'Plan', color: 'light-green' }
  }),
  getProject: ({ project }) => ({ path: [project] }),
  updateProject: ({ project }) => ({ path: [project], data: { name: 'Lift-off', archived: true } }),
  deleteProject: ({ project }) => ({ path: [project] }),
  duplicateProject: ({ project }) => ({
    path: [project],
    data: {
      name: 'Second launch',
      include: 'members,notes,task_notes,task_assignee,task_subtasks,task_dates',
      schedule_dates: { should_skip_weekends: true, due_on: '2027-05-31' }
    }
  }),
  getProjectsForTask: ({ task }) => ({ path: [task], query: { limit: 1 } }),
  getProjectsForTeam: ({ team }) => ({ path: [team], query: { archived: false, limit: 1 } }),
  createProjectForTeam: ({ team }) => ({ path: [team], data: { name: 'New' } }),
  getProjectsForWorkspace: ({ workspace }) => ({ path: [workspace], query: { limit: 1 } }),
  createProjectForWorkspace: ({ workspace, team }) => ({
    path: [workspace],
    data: { name: 'New', team }
  }),
  searchProjectsForWorkspace: ({ workspace }) => ({
    path: [workspace],
    query: { text: 'Launch', completed: false, sort_by: 'created_at' }
  }),
  addCustomFieldSettingForProject: ({ project, spareField }) => ({
    path: [project],
    data: { custom_field: spareField, is_important: true }
  }),
  removeCustomFieldSettingForProject: ({ project, textField }) => ({
    path: [project],
    data: { custom_field: textField }
  }),
  getTaskCountsForProject: ({ project }) => ({
    path: [project],
    query: { opt_fields: 'num_tasks,num_completed_tasks' }
  }),
  addMembersForProject: ({ project, adam }) => ({ path: [project], data: { members: adam } }),
  removeMembersForProject: ({ project, adam }) => ({ path: [project], data: { members: adam } }),
  addFollowersForProject: ({ project, adam }) => ({ path: [project], data: { followers: adam } }),
  removeFollowersForProject: ({ project }) => ({ path: [project], data: { followers: 'me' } }),
  projectSaveAsTemplate: ({ project, team }) => ({
    path: [project],
    data: { name: 'Launches', team, public: false }
  }),

  getSection: ({ section }) => ({ path: [section] }),
  updateSection: ({ section }) => ({ path: [section], data: { name: 'In progress' } }),
  deleteSection: ({ emptySection }) => ({ path: [emptySection] }),
  getSectionsForProject: ({ project }) => ({ path: [project], query: { limit: 2 } }),
  createSectionForProject: ({ project, section }) => ({
    path: [project],
    data: { name: 'Waiting', insert_before: section }
  }),
  addTaskForSection: ({ emptySection, task }) => ({ path: [emptySection], data: { task } }),
  insertSectionForProject: ({ project, section, emptySection }) => ({
    path: [project],
    data: { section, after_section: emptySection }
  }),

  getStatus: ({ statusUpdate }) => ({ path: [statusUpdate] }),
  deleteStatus: ({ statusUpdate }) => ({ path: [statusUpdate] }),
  getStatusesForObject: ({ project }) => ({ query: { parent: project, limit: 1 } }),
  createStatusForObject: ({ portfolio }) => ({
    data: { parent: portfolio, title: 'Fine', text: 'On time', status_type: 'on_track' }
  })
}
