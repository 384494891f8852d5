import { Map as PersistentMap } from 'immutable'
import { loadWorld } from '../../src/fixtures/load.ts'
import type { World } from '../../src/world/world.ts'
import { kit } from '../fixtures/kit.ts'
import { noon, tokenOf } from '../harness.ts'

/** Who asks, in the order of the columns of the tables: eight members of Fjord, four guests, and one of elsewhere. */
export const roles = {
  owner: '11',
  admin: '12',
  editor: '13',
  commenter: '14',
  viewer: '15',
  teammate: '16',
  limited: '17',
  member: '18',
  'invited guest': '19',
  'guest in the team': '20',
  'guest with limited access': '21',
  guest: '22',
  stranger: '23'
} as const

const text = `
workspaces:
  - {gid: '1', name: Fjord, is_organization: true, email_domains: [fjord.test]}
  - {gid: '2', name: Elsewhere}
users:
  - {gid: '11', name: Olga, email: olga@fjord.test, workspaces: [Fjord]}
  - {gid: '12', name: Ada, email: ada@fjord.test, workspaces: [Fjord]}
  - {gid: '13', name: Eve, email: eve@fjord.test, workspaces: [Fjord]}
  - {gid: '14', name: Carl, email: carl@fjord.test, workspaces: [Fjord]}
  - {gid: '15', name: Vera, email: vera@fjord.test, workspaces: [Fjord]}
  - {gid: '16', name: Tom, email: tom@fjord.test, workspaces: [Fjord]}
  - {gid: '17', name: Lea, email: lea@fjord.test, workspaces: [Fjord]}
  - {gid: '18', name: Max, email: max@fjord.test, workspaces: [Fjord]}
  - {gid: '19', name: Ivy, email: ivy@out.test, workspaces: [Fjord]}
  - {gid: '20', name: Una, email: una@out.test, workspaces: [Fjord]}
  - {gid: '21', name: Lou, email: lou@out.test, workspaces: [Fjord]}
  - {gid: '22', name: Gil, email: gil@out.test, workspaces: [Fjord]}
  - {gid: '23', name: Sid, email: sid@else.test, workspaces: [Elsewhere]}
workspace_memberships:
  - {gid: '24', user: Ada, workspace: Fjord, is_admin: true}
  - {gid: '25', user: Max, workspace: Fjord}
  - {user: Ivy, workspace: Fjord, is_guest: true}
  - {user: Una, workspace: Fjord, is_guest: true}
  - {user: Lou, workspace: Fjord, is_guest: true}
  - {user: Gil, workspace: Fjord, is_guest: true}
teams:
  - {gid: '31', name: Press, organization: Fjord}
  - {gid: '32', name: Board, organization: Fjord, visibility: secret}
  - {gid: '33', name: Lunch, organization: Fjord, visibility: public}
team_memberships:
  - {team: Press, user: Olga, is_admin: true}
  - {gid: '34', team: Press, user: Tom}
  - {team: Press, user: Lea, is_limited_access: true}
  - {team: Press, user: Una, is_guest: true}
  - {team: Press, user: Lou, is_guest: true, is_limited_access: true}
  - {team: Board, user: Olga, is_admin: true}
  - {team: Board, user: Tom}
  - {team: Lunch, user: Olga, is_admin: true}
projects:
  - {gid: '41', name: Public, workspace: Fjord, team: Press, owner: Olga, default_access_level: commenter}
  - {gid: '42', name: Of the team, workspace: Fjord, team: Press, owner: Olga, privacy_setting: private_to_team}
  - {gid: '43', name: Private, workspace: Fjord, team: Press, owner: Olga, privacy_setting: private}
  - {gid: '44', name: Open, workspace: Fjord, team: Press, owner: Olga}
sections:
  - {gid: '51', name: All, project: Public}
  - {gid: '52', name: All, project: Of the team}
  - {gid: '53', name: All, project: Private}
  - {gid: '54', name: Spare, project: Private}
  - {gid: '55', name: All, project: Open}
memberships:
  - {parent: Public, member: Eve, access_level: editor}
  - {parent: Public, member: Carl, access_level: commenter}
  - {parent: Public, member: Vera, access_level: viewer}
  - {parent: Of the team, member: Eve, access_level: editor}
  - {parent: Of the team, member: Carl, access_level: commenter}
  - {parent: Of the team, member: Vera, access_level: viewer}
  - {parent: Of the team, member: Lou, access_level: commenter}
  - {parent: Private, member: Eve, access_level: editor}
  - {parent: Private, member: Carl, access_level: commenter}
  - {gid: '56', parent: Private, member: Vera, access_level: viewer}
  - {parent: Private, member: Ivy, access_level: editor}
  - {parent: Inner circle, member: Vera, access_level: viewer}
  - {parent: Secret, member: Eve, access_level: editor}
tags:
  - {gid: '57', name: press, workspace: Fjord}
tasks:
  - {gid: '61', name: In public, memberships: [{project: Public, section: '51'}], created_by: Olga, workspace: Fjord}
  - {gid: '62', name: In the team, memberships: [{project: Of the team, section: '52'}], created_by: Olga, workspace: Fjord}
  - gid: '63'
    name: In private
    memberships: [{project: Private, section: '53'}]
    assignee: Olga
    tags: [press]
    custom_fields: {'91': '95', '93': hush}
    created_by: Olga
    workspace: Fjord
  - {gid: '64', name: In the open, memberships: [{project: Open, section: '55'}], created_by: Olga, workspace: Fjord}
  - {gid: '65', name: Below private, parent: In private, created_by: Olga, workspace: Fjord}
  - gid: '66'
    name: Given to Max
    memberships: [{project: Private, section: '53'}]
    assignee: Max
    dependencies: [In private]
    created_by: Olga
    workspace: Fjord
  - {gid: '67', name: Of Olga and Tom, followers: [Tom], created_by: Olga, workspace: Fjord}
  - {gid: '68', name: Of Max alone, created_by: Max, workspace: Fjord}
  - {gid: '69', name: Given to Gil, assignee: Gil, created_by: Olga, workspace: Fjord}
  - {gid: '70', name: Below private and given to Max, parent: In private, assignee: Max, created_by: Olga, workspace: Fjord}
stories:
  - {gid: '71', target: In private, text: Well done, created_by: Carl, created_at: '2026-08-01T10:00:00.000Z'}
  - gid: '72'
    target: In private
    resource_subtype: marked_complete
    text: Carl marked this task complete
    created_by: Carl
    created_at: '2026-08-01T10:00:00.000Z'
attachments:
  - {gid: '75', name: Plan, resource_subtype: external, url: 'https://files.test/plan', parent: In private}
project_briefs:
  - {gid: '76', project: Private, title: Why, text: Because}
status_updates:
  - gid: '77'
    parent: Private
    resource_subtype: project_status_update
    title: Well
    status_type: on_track
    text: It goes
    created_by: Olga
    created_at: '2026-08-01T10:00:00.000Z'
project_templates:
  - {gid: '81', name: Press launch, team: Press, template: {sections: [One]}}
  - {gid: '82', name: Any launch, team: Board, public: true, template: {sections: [One]}}
task_templates:
  - {gid: '83', name: Report, project: Private, template: {name: Report, task_resource_subtype: default_task}}
portfolios:
  - {gid: '84', name: Inner circle, workspace: Fjord, owner: Olga, items: [Public, Private]}
  - {gid: '85', name: For all, workspace: Fjord, owner: Olga, privacy_setting: public_to_domain, items: [Public, Private]}
custom_fields:
  - gid: '91'
    name: Size
    resource_subtype: enum
    workspace: Fjord
    created_by: Olga
    enum_options: [{gid: '95', name: small}, {gid: '96', name: large}]
  - {gid: '92', name: Cost, resource_subtype: number, workspace: Fjord, created_by: Olga, privacy_setting: public}
  - {gid: '93', name: Secret, resource_subtype: text, workspace: Fjord, created_by: Olga, privacy_setting: private}
custom_field_settings:
  - {gid: '97', parent: Private, custom_field: Size}
  - {gid: '98', parent: Private, custom_field: Secret}
user_task_lists:
  - {gid: '99', name: Of Olga, owner: Olga, workspace: Fjord}
jobs:
  - {gid: '100', resource_subtype: duplicate_task, status: succeeded, created_by: Olga}
`

/** A company in which everything is somebody's, and everybody has a token. */
export const company = (): World => ({
  ...loadWorld([{ name: 'company.yaml', text }], kit, noon).world,
  declaresTokens: true,
  grants: PersistentMap(Object.values(roles).map(user => [tokenOf(user), { user }]))
})
