import type { Requests } from './requests.ts'

/** Input for events and the audit log; each record that is listened at has a token of its own. */
export const requestsAboutEvents: Requests = {
  getEvents: ({ project, projectSync }) => ({ query: { resource: project, sync: projectSync } }),
  getWorkspaceEvents: ({ workspace, workspaceSync }) => ({
    path: [workspace],
    query: { sync: workspaceSync }
  }),
  getAuditLogEvents: ({ workspace, team }) => ({
    path: [workspace],
    query: {
      ...{ start_at: '2020-01-01T00:00:00Z', end_at: '2120-01-01T00:00:00Z', limit: 1 },
      ...{ event_type: 'team_created', resource_gid: team }
    }
  }),
  getEventsForAttachment: ({ attachment, attachmentSync }) => at(attachment, attachmentSync),
  getEventsForCustomField: ({ textField, textFieldSync }) => at(textField, textFieldSync),
  getEventsForGoal: ({ goal, goalSync }) => at(goal, goalSync),
  getEventsForPortfolio: ({ portfolio, portfolioSync }) => at(portfolio, portfolioSync),
  getEventsForProject: ({ project, projectSync }) => at(project, projectSync),
  getEventsForProjectBrief: ({ brief, briefSync }) => at(brief, briefSync),
  getEventsForSection: ({ section, sectionSync }) => at(section, sectionSync),
  getEventsForStatusUpdate: ({ statusUpdate, statusUpdateSync }) =>
    at(statusUpdate, statusUpdateSync),
  getEventsForStory: ({ story, storySync }) => at(story, storySync),
  getEventsForTag: ({ tag, tagSync }) => at(tag, tagSync),
  getEventsForTask: ({ task, taskSync }) => at(task, taskSync),
  getEventsForTeam: ({ team, teamSync }) => at(team, teamSync),
  getEventsForUserTaskList: ({ userTaskList, userTaskListSync }) =>
    at(userTaskList, userTaskListSync)
}

const at = (gid: string | undefined, sync: string | undefined) => ({
  path: [gid],
  query: { sync }
})
