import type { Requests } from './requests.ts'

/** Input for memberships, teams, users and workspaces. */
export const requestsAboutPeople: Requests = {
  getMemberships: ({ project, adam }) => ({ query: { parent: project, member: adam, limit: 5 } }),
  createMembership: ({ portfolio, adam }) => ({
    data: { parent: portfolio, member: adam, access_level: 'editor' }
  }),
  getMembership: ({ membership }) => ({ path: [membership] }),
  updateMembership: ({ membership }) => ({ path: [membership], data: { access_level: 'editor' } }),
  deleteMembership: ({ membership }) => ({ path: [membership] }),

  createOrganizationExport: ({ workspace }) => ({ data: { organization: workspace } }),
  getOrganizationExport: ({ organizationExport }) => ({ path: [organizationExport] }),

  getPortfolioMemberships: ({ portfolio }) => ({ query: { portfolio } }),
  getPortfolioMembership: ({ portfolioMembership }) => ({ path: [portfolioMembership] }),
  getPortfolioMembershipsForPortfolio: ({ portfolio, adam }) => ({
    path: [portfolio],
    query: { user: adam, limit: 1 }
  }),
  getProjectMembership: ({ projectMembership }) => ({ path: [projectMembership] }),
  getProjectMembershipsForProject: ({ project }) => ({ path: [project], query: { user: 'me' } }),

  getTeamMembership: ({ teamMembership }) => ({ path: [teamMembership] }),
  getTeamMemberships: ({ team }) => ({ query: { team, limit: 1 } }),
  getTeamMembershipsForTeam: ({ team }) => ({ path: [team] }),
  getTeamMembershipsForUser: ({ workspace }) => ({ path: ['me'], query: { workspace } }),
  createTeam: ({ workspace }) => ({
    data: { name: 'Sales', organization: workspace, visibility: 'secret', description: 'Sells' }
  }),
  getTeam: ({ team }) => ({ path: [team] }),
  updateTeam: ({ team }) => ({ path: [team], data: { name: 'Media', endorsed: true } }),
  getTeamsForWorkspace: ({ workspace }) => ({ path: [workspace], query: { limit: 1 } }),
  getTeamsForUser: ({ adam, workspace }) => ({ path: [adam], query: { organization: workspace } }),
  addUserForTeam: ({ team }) => ({ path: [team], data: { user: 'greta@f.test' } }),
  removeUserForTeam: ({ team, adam }) => ({ path: [team], data: { user: adam } }),

  typeaheadForWorkspace: ({ workspace }) => ({
    path: [workspace, 'task'],
    query: { query: 'Wri', count: 5 }
  }),
  getUserTaskList: ({ userTaskList }) => ({ path: [userTaskList] }),
  getUserTaskListForUser: ({ workspace }) => ({ path: ['me'], query: { workspace } }),

  getUsers: ({ workspace }) => ({ query: { workspace, limit: 1 } }),
  getUser: () => ({ path: ['me'] }),
  updateUser: ({ me }) => ({ path: [me], data: { name: 'Greta S.' } }),
  getFavoritesForUser: ({ workspace }) => ({
    path: ['me'],
    query: { resource_type: 'project', workspace }
  }),
  getUsersForTeam: ({ team }) => ({ path: [team] }),
  getUsersForWorkspace: ({ workspace }) => ({ path: [workspace] }),
  getUserForWorkspace: ({ workspace, adam }) => ({ path: [workspace, adam] }),
  updateUserForWorkspace: ({ workspace, me }) => ({ path: [workspace, me], data: { name: 'G.' } }),

  getWorkspaceMembership: ({ workspaceMembership }) => ({ path: [workspaceMembership] }),
  getWorkspaceMembershipsForUser: () => ({ path: ['me'] }),
  getWorkspaceMembershipsForWorkspace: ({ workspace, adam }) => ({
    path: [workspace],
    query: { user: adam, limit: 1 }
  }),
  getWorkspaces: () => ({ query: { limit: 1 } }),
  getWorkspace: ({ workspace }) => ({ path: [workspace] }),
  updateWorkspace: ({ workspace }) => ({ path: [workspace], data: { name: 'Fjord & Co.' } }),
  addUserForWorkspace: ({ workspace, ines }) => ({ path: [workspace], data: { user: ines } }),
  removeUserForWorkspace: ({ workspace, adam }) => ({ path: [workspace], data: { user: adam } })
}
