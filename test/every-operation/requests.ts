import type { Asked } from '../sdk/official.ts'
import type { Circumstances } from './circumstances.ts'
import { requestsAboutEvents } from './requests-events.ts'
import { requestsAboutPeople } from './requests-people.ts'
import { requestsAboutProjects } from './requests-projects.ts'
import { requestsAboutTasks } from './requests-tasks.ts'

/** Valid input of an operation, in given circumstances. */
export type Requests = Readonly<Record<string, (gids: Circumstances) => Asked>>

/** Valid input for every operation of the contract. */
export const requests: Requests = {
  createBatchRequest: ({ task }) => ({
    data: { actions: [{ relative_path: `/tasks/${task}`, method: 'get' }] }
  }),

  getAttachment: ({ attachment }) => ({ path: [attachment] }),
  deleteAttachment: ({ attachment }) => ({ path: [attachment] }),
  getAttachmentsForObject: ({ task }) => ({ query: { parent: task, limit: 10 } }),
  createAttachmentForObject: ({ task }) => ({
    form: { parent: task, file: Buffer.from('bytes'), name: 'b.txt' }
  }),
  getAttachmentsForTask: ({ task }) => ({ path: [task] }),
  createAttachmentForTask: ({ task }) => ({
    path: [task],
    data: { resource_subtype: 'external', url: 'https://f.test/plan', name: 'Plan' }
  }),

  getCustomFieldSettingsForProject: ({ project }) => ({ path: [project], query: { limit: 1 } }),
  getCustomFieldSettingsForPortfolio: ({ portfolio }) => ({ path: [portfolio] }),
  getCustomFieldSettingsForGoal: ({ goal }) => ({ path: [goal] }),
  getCustomFieldSettingsForTeam: ({ team }) => ({ path: [team] }),

  createCustomField: ({ workspace }) => ({
    data: {
      workspace,
      name: 'Mood',
      resource_subtype: 'multi_enum',
      description: 'How it feels',
      enum_options: [{ name: 'good', color: 'green' }, { name: 'bad' }]
    }
  }),
  getCustomField: ({ enumField }) => ({ path: [enumField] }),
  updateCustomField: ({ textField }) => ({ path: [textField], data: { name: 'Number' } }),
  deleteCustomField: ({ textField }) => ({ path: [textField] }),
  getCustomFieldsForWorkspace: ({ workspace }) => ({ path: [workspace], query: { limit: 2 } }),
  createEnumOptionForCustomField: ({ enumField, small }) => ({
    path: [enumField],
    data: { name: 'medium', color: 'blue', insert_after: small }
  }),
  insertEnumOptionForCustomField: ({ enumField, small, large }) => ({
    path: [enumField],
    data: { enum_option: large, before_enum_option: small }
  }),
  updateEnumOption: ({ small }) => ({ path: [small], data: { name: 'tiny', enabled: false } }),

  createGraphExport: ({ project }) => ({ data: { parent: project } }),
  createResourceExport: ({ workspace }) => ({
    data: { workspace, export_request_parameters: [{ resource_type: 'task' }] }
  }),
  getJob: ({ job }) => ({ path: [job] }),

  createWebhook: ({ project, hook }) => ({
    data: {
      resource: project,
      target: `${hook}another`,
      filters: [{ resource_type: 'task', action: 'changed', fields: ['name', 'due_on'] }]
    }
  }),
  getWebhooks: ({ workspace, project }) => ({
    query: { workspace, resource: project, limit: 10 }
  }),
  getWebhook: ({ webhook }) => ({ path: [webhook] }),
  updateWebhook: ({ webhook }) => ({
    path: [webhook],
    data: { filters: [{ resource_type: 'task', resource_subtype: 'milestone', action: 'added' }] }
  }),
  deleteWebhook: ({ webhook }) => ({ path: [webhook] }),

  ...requestsAboutEvents,
  ...requestsAboutPeople,
  ...requestsAboutProjects,
  ...requestsAboutTasks
}
