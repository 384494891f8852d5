/* Made from openapi/ by `npm run contract:types`; not to be edited. */

export interface paths {
    "/attachments/{attachment_gid}": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the attachment.
                 * @example 1207000000000001
                 */
                attachment_gid: components["parameters"]["attachment_gid"];
            };
            cookie?: never;
        };
        /** Get an attachment */
        get: operations["getAttachment"];
        put?: never;
        post?: never;
        /** Delete an attachment */
        delete: operations["deleteAttachment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attachments": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the attachments of a record
         * @description The parent is a task, a project or a project brief.
         */
        get: operations["getAttachmentsForObject"];
        put?: never;
        /**
         * Upload or link an attachment
         * @description Takes a multipart form: a file of at most 100 MB, or the address of something kept elsewhere.
         */
        post: operations["createAttachmentForObject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/attachments": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task.
                 * @example 1207000000000001
                 */
                task_gid: components["parameters"]["task_gid"];
            };
            cookie?: never;
        };
        /**
         * List the attachments of a task
         * @description An older way to ask for them.
         */
        get: operations["getAttachmentsForTask"];
        put?: never;
        /**
         * Upload or link an attachment of a task
         * @description An older way to do it. Takes a multipart form: a file of at most 100 MB, or the address of something kept elsewhere.
         */
        post: operations["createAttachmentForTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_gid}/audit_log_events": {
        parameters: {
            query?: {
                /** @description Only what happened at this time or later. */
                start_at?: string;
                /** @description Only what happened before this time. */
                end_at?: string;
                /**
                 * @description Only events of this type.
                 * @example task_deleted
                 */
                event_type?: string;
                /** @description Only what an actor of this type has done. Finds actors without a gid. */
                actor_type?: "user" | "asana" | "asana_support" | "anonymous" | "external_administrator";
                /** @description Only what this actor has done. */
                actor_gid?: string;
                /** @description Only what happened to this record. */
                resource_gid?: string;
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the workspace.
                 * @example 1207000000000001
                 */
                workspace_gid: components["parameters"]["workspace_gid"];
            };
            cookie?: never;
        };
        /**
         * List the audit log of a workspace
         * @description Oldest first, and always in pages, of 1000 events where no limit is given. `next_page` is there as soon as there was
         *     anything that the filters find, so that a client can go on from it later: it is null only where there was nothing.
         *     Events are kept for 90 days.
         */
        get: operations["getAuditLogEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batch": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send several requests at once
         * @description 1 to 10 actions, each of which is answered as if it had come by itself: one that fails leaves the others as they are.
         *     Answers stand in the order of the actions. A batch cannot hold another batch, upload a file, or ask for an
         *     organization export.
         */
        post: operations["createBatchRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/custom_field_settings": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project.
                 * @example 1207000000000001
                 */
                project_gid: components["parameters"]["project_gid"];
            };
            cookie?: never;
        };
        /** List the custom field settings of a project */
        get: operations["getCustomFieldSettingsForProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolios/{portfolio_gid}/custom_field_settings": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the portfolio.
                 * @example 1207000000000001
                 */
                portfolio_gid: components["parameters"]["portfolio_gid"];
            };
            cookie?: never;
        };
        /** List the custom field settings of a portfolio */
        get: operations["getCustomFieldSettingsForPortfolio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/goals/{goal_gid}/custom_field_settings": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the goal.
                 * @example 1207000000000001
                 */
                goal_gid: components["parameters"]["goal_gid"];
            };
            cookie?: never;
        };
        /** List the custom field settings of a goal */
        get: operations["getCustomFieldSettingsForGoal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{team_gid}/custom_field_settings": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the team.
                 * @example 1207000000000001
                 */
                team_gid: components["parameters"]["team_gid"];
            };
            cookie?: never;
        };
        /** List the custom field settings of a team */
        get: operations["getCustomFieldSettingsForTeam"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/custom_fields": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a custom field
         * @description Its name must be new to the workspace; its kind cannot be changed later.
         */
        post: operations["createCustomField"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/custom_fields/{custom_field_gid}": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the custom field.
                 * @example 1207000000000001
                 */
                custom_field_gid: components["parameters"]["custom_field_gid"];
            };
            cookie?: never;
        };
        /**
         * Get a custom field
         * @description What comes back depends on the kind of field: options for an enum, precision for a number.
         */
        get: operations["getCustomField"];
        /**
         * Change a custom field
         * @description Options are changed by operations of their own. A locked field is changed by its owner only.
         */
        put: operations["updateCustomField"];
        post?: never;
        /** Delete a custom field */
        delete: operations["deleteCustomField"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_gid}/custom_fields": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the workspace.
                 * @example 1207000000000001
                 */
                workspace_gid: components["parameters"]["workspace_gid"];
            };
            cookie?: never;
        };
        /** List the custom fields of a workspace */
        get: operations["getCustomFieldsForWorkspace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/custom_fields/{custom_field_gid}/enum_options": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the custom field.
                 * @example 1207000000000001
                 */
                custom_field_gid: components["parameters"]["custom_field_gid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an option to an enum field
         * @description It goes to the end unless a neighbour is named. A field has at most 500 options.
         */
        post: operations["createEnumOptionForCustomField"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/custom_fields/{custom_field_gid}/enum_options/insert": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the custom field.
                 * @example 1207000000000001
                 */
                custom_field_gid: components["parameters"]["custom_field_gid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move an option within its enum field */
        post: operations["insertEnumOptionForCustomField"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enum_options/{enum_option_gid}": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the enum option.
                 * @example 1207000000000001
                 */
                enum_option_gid: components["parameters"]["enum_option_gid"];
            };
            cookie?: never;
        };
        get?: never;
        /** Change an option of an enum field */
        put: operations["updateEnumOption"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query: {
                /**
                 * @description The gid of the record to listen at, of whatever type. It hears of itself and of all that is in it; what was
                 *     deleted is still heard of.
                 * @example 1207000000000101
                 */
                resource: string;
                /**
                 * @description Where the answer before has ended: its `sync`. It is good for 24 hours, for the record that it was given for.
                 * @example de4774f6915eae04714ca93bb2f5ee81
                 */
                sync?: components["parameters"]["sync"];
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what has happened to a record
         * @description Without a good sync token the answer is a 412 that brings one. From then on each answer has the token for the next
         *     request. An answer holds 100 events at most, and `has_more` says whether there are others already.
         */
        get: operations["getEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/attachments/{attachment_gid}/events": {
        parameters: {
            query?: {
                /**
                 * @description Where the answer before has ended: its `sync`. It is good for 24 hours, for the record that it was given for.
                 * @example de4774f6915eae04714ca93bb2f5ee81
                 */
                sync?: components["parameters"]["sync"];
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the attachment.
                 * @example 1207000000000001
                 */
                attachment_gid: components["parameters"]["attachment_gid"];
            };
            cookie?: never;
        };
        /** Get what has happened to an attachment */
        get: operations["getEventsForAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/custom_fields/{custom_field_gid}/events": {
        parameters: {
            query?: {
                /**
                 * @description Where the answer before has ended: its `sync`. It is good for 24 hours, for the record that it was given for.
                 * @example de4774f6915eae04714ca93bb2f5ee81
                 */
                sync?: components["parameters"]["sync"];
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the custom field.
                 * @example 1207000000000001
                 */
                custom_field_gid: components["parameters"]["custom_field_gid"];
            };
            cookie?: never;
        };
        /** Get what has happened to a custom field */
        get: operations["getEventsForCustomField"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/goals/{goal_gid}/events": {
        parameters: {
            query?: {
                /**
                 * @description Where the answer before has ended: its `sync`. It is good for 24 hours, for the record that it was given for.
                 * @example de4774f6915eae04714ca93bb2f5ee81
                 */
                sync?: components["parameters"]["sync"];
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the goal.
                 * @example 1207000000000001
                 */
                goal_gid: components["parameters"]["goal_gid"];
            };
            cookie?: never;
        };
        /** Get what has happened to a goal */
        get: operations["getEventsForGoal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolios/{portfolio_gid}/events": {
        parameters: {
            query?: {
                /**
                 * @description Where the answer before has ended: its `sync`. It is good for 24 hours, for the record that it was given for.
                 * @example de4774f6915eae04714ca93bb2f5ee81
                 */
                sync?: components["parameters"]["sync"];
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the portfolio.
                 * @example 1207000000000001
                 */
                portfolio_gid: components["parameters"]["portfolio_gid"];
            };
            cookie?: never;
        };
        /** Get what has happened to a portfolio */
        get: operations["getEventsForPortfolio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/project_briefs/{project_brief_gid}/events": {
        parameters: {
            query?: {
                /**
                 * @description Where the answer before has ended: its `sync`. It is good for 24 hours, for the record that it was given for.
                 * @example de4774f6915eae04714ca93bb2f5ee81
                 */
                sync?: components["parameters"]["sync"];
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project brief.
                 * @example 1207000000000001
                 */
                project_brief_gid: components["parameters"]["project_brief_gid"];
            };
            cookie?: never;
        };
        /** Get what has happened to a project brief */
        get: operations["getEventsForProjectBrief"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/events": {
        parameters: {
            query?: {
                /**
                 * @description Where the answer before has ended: its `sync`. It is good for 24 hours, for the record that it was given for.
                 * @example de4774f6915eae04714ca93bb2f5ee81
                 */
                sync?: components["parameters"]["sync"];
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project.
                 * @example 1207000000000001
                 */
                project_gid: components["parameters"]["project_gid"];
            };
            cookie?: never;
        };
        /** Get what has happened to a project */
        get: operations["getEventsForProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sections/{section_gid}/events": {
        parameters: {
            query?: {
                /**
                 * @description Where the answer before has ended: its `sync`. It is good for 24 hours, for the record that it was given for.
                 * @example de4774f6915eae04714ca93bb2f5ee81
                 */
                sync?: components["parameters"]["sync"];
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the section.
                 * @example 1207000000000001
                 */
                section_gid: components["parameters"]["section_gid"];
            };
            cookie?: never;
        };
        /** Get what has happened to a section */
        get: operations["getEventsForSection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/status_updates/{status_update_gid}/events": {
        parameters: {
            query?: {
                /**
                 * @description Where the answer before has ended: its `sync`. It is good for 24 hours, for the record that it was given for.
                 * @example de4774f6915eae04714ca93bb2f5ee81
                 */
                sync?: components["parameters"]["sync"];
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the status update.
                 * @example 1207000000000001
                 */
                status_update_gid: components["parameters"]["status_update_gid"];
            };
            cookie?: never;
        };
        /** Get what has happened to a status update */
        get: operations["getEventsForStatusUpdate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stories/{story_gid}/events": {
        parameters: {
            query?: {
                /**
                 * @description Where the answer before has ended: its `sync`. It is good for 24 hours, for the record that it was given for.
                 * @example de4774f6915eae04714ca93bb2f5ee81
                 */
                sync?: components["parameters"]["sync"];
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the story.
                 * @example 1207000000000001
                 */
                story_gid: components["parameters"]["story_gid"];
            };
            cookie?: never;
        };
        /** Get what has happened to a story */
        get: operations["getEventsForStory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tags/{tag_gid}/events": {
        parameters: {
            query?: {
                /**
                 * @description Where the answer before has ended: its `sync`. It is good for 24 hours, for the record that it was given for.
                 * @example de4774f6915eae04714ca93bb2f5ee81
                 */
                sync?: components["parameters"]["sync"];
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the tag.
                 * @example 1207000000000001
                 */
                tag_gid: components["parameters"]["tag_gid"];
            };
            cookie?: never;
        };
        /** Get what has happened to a tag */
        get: operations["getEventsForTag"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/events": {
        parameters: {
            query?: {
                /**
                 * @description Where the answer before has ended: its `sync`. It is good for 24 hours, for the record that it was given for.
                 * @example de4774f6915eae04714ca93bb2f5ee81
                 */
                sync?: components["parameters"]["sync"];
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task.
                 * @example 1207000000000001
                 */
                task_gid: components["parameters"]["task_gid"];
            };
            cookie?: never;
        };
        /** Get what has happened to a task */
        get: operations["getEventsForTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{team_gid}/events": {
        parameters: {
            query?: {
                /**
                 * @description Where the answer before has ended: its `sync`. It is good for 24 hours, for the record that it was given for.
                 * @example de4774f6915eae04714ca93bb2f5ee81
                 */
                sync?: components["parameters"]["sync"];
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the team.
                 * @example 1207000000000001
                 */
                team_gid: components["parameters"]["team_gid"];
            };
            cookie?: never;
        };
        /** Get what has happened to a team */
        get: operations["getEventsForTeam"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user_task_lists/{user_task_list_gid}/events": {
        parameters: {
            query?: {
                /**
                 * @description Where the answer before has ended: its `sync`. It is good for 24 hours, for the record that it was given for.
                 * @example de4774f6915eae04714ca93bb2f5ee81
                 */
                sync?: components["parameters"]["sync"];
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the user task list.
                 * @example 1207000000000001
                 */
                user_task_list_gid: components["parameters"]["user_task_list_gid"];
            };
            cookie?: never;
        };
        /** Get what has happened to a user task list */
        get: operations["getEventsForUserTaskList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/graph": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export a record and all below it
         * @description Starts a job whose result is a gzipped JSON file.
         */
        post: operations["createGraphExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/resource": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export many records of some types
         * @description Starts a job whose result is a gzipped JSON Lines file.
         */
        post: operations["createResourceExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{job_gid}": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the job.
                 * @example 1207000000000001
                 */
                job_gid: components["parameters"]["job_gid"];
            };
            cookie?: never;
        };
        /**
         * Get a job
         * @description The full record of one job, with the record it has made or is making.
         */
        get: operations["getJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List memberships
         * @description Of a parent, of a member in it, or of a team everywhere; the last needs `resource_subtype`.
         */
        get: operations["getMemberships"];
        put?: never;
        /**
         * Make somebody a member
         * @description The parent is a goal, project, portfolio, custom field or custom type.
         */
        post: operations["createMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/{membership_gid}": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the membership.
                 * @example 1207000000000001
                 */
                membership_gid: components["parameters"]["membership_gid"];
            };
            cookie?: never;
        };
        /** Get a membership */
        get: operations["getMembership"];
        /** Change a membership's access level */
        put: operations["updateMembership"];
        post?: never;
        /** End a membership */
        delete: operations["deleteMembership"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization_exports": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export a whole organization
         * @description The export is a record of its own, polled until it is finished.
         */
        post: operations["createOrganizationExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization_exports/{organization_export_gid}": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the organization export.
                 * @example 1207000000000001
                 */
                organization_export_gid: components["parameters"]["organization_export_gid"];
            };
            cookie?: never;
        };
        /** Get an organization export */
        get: operations["getOrganizationExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio_memberships": {
        parameters: {
            query?: {
                /** @description Only what is in this portfolio. */
                portfolio?: string;
                /** @description Only what is in this workspace. */
                workspace?: string;
                /** @description Only this user. */
                user?: string;
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List portfolio memberships
         * @description Needs a portfolio, a portfolio and a user, or a workspace and a user.
         */
        get: operations["getPortfolioMemberships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio_memberships/{portfolio_membership_gid}": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the portfolio membership.
                 * @example 1207000000000001
                 */
                portfolio_membership_gid: components["parameters"]["portfolio_membership_gid"];
            };
            cookie?: never;
        };
        /** Get a portfolio membership */
        get: operations["getPortfolioMembership"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolios/{portfolio_gid}/portfolio_memberships": {
        parameters: {
            query?: {
                /** @description Only this user. */
                user?: string;
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the portfolio.
                 * @example 1207000000000001
                 */
                portfolio_gid: components["parameters"]["portfolio_gid"];
            };
            cookie?: never;
        };
        /** List the memberships of a portfolio */
        get: operations["getPortfolioMembershipsForPortfolio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolios": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List portfolios
         * @description Those that the caller owns in a workspace.
         */
        get: operations["getPortfolios"];
        put?: never;
        /** Create a portfolio */
        post: operations["createPortfolio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolios/{portfolio_gid}": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the portfolio.
                 * @example 1207000000000001
                 */
                portfolio_gid: components["parameters"]["portfolio_gid"];
            };
            cookie?: never;
        };
        /** Get a portfolio */
        get: operations["getPortfolio"];
        /**
         * Change a portfolio
         * @description Only the fields that are sent change.
         */
        put: operations["updatePortfolio"];
        post?: never;
        /** Delete a portfolio */
        delete: operations["deletePortfolio"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolios/{portfolio_gid}/items": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the portfolio.
                 * @example 1207000000000001
                 */
                portfolio_gid: components["parameters"]["portfolio_gid"];
            };
            cookie?: never;
        };
        /** List the items of a portfolio */
        get: operations["getItemsForPortfolio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolios/{portfolio_gid}/addItem": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the portfolio.
                 * @example 1207000000000001
                 */
                portfolio_gid: components["parameters"]["portfolio_gid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add an item to a portfolio */
        post: operations["addItemForPortfolio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolios/{portfolio_gid}/removeItem": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the portfolio.
                 * @example 1207000000000001
                 */
                portfolio_gid: components["parameters"]["portfolio_gid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an item out of a portfolio */
        post: operations["removeItemForPortfolio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolios/{portfolio_gid}/addCustomFieldSetting": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the portfolio.
                 * @example 1207000000000001
                 */
                portfolio_gid: components["parameters"]["portfolio_gid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a custom field on a portfolio */
        post: operations["addCustomFieldSettingForPortfolio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolios/{portfolio_gid}/removeCustomFieldSetting": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the portfolio.
                 * @example 1207000000000001
                 */
                portfolio_gid: components["parameters"]["portfolio_gid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a custom field off a portfolio */
        post: operations["removeCustomFieldSettingForPortfolio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolios/{portfolio_gid}/addMembers": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the portfolio.
                 * @example 1207000000000001
                 */
                portfolio_gid: components["parameters"]["portfolio_gid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add members to a portfolio */
        post: operations["addMembersForPortfolio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolios/{portfolio_gid}/removeMembers": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the portfolio.
                 * @example 1207000000000001
                 */
                portfolio_gid: components["parameters"]["portfolio_gid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove members from a portfolio */
        post: operations["removeMembersForPortfolio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolios/{portfolio_gid}/duplicate": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the portfolio.
                 * @example 1207000000000001
                 */
                portfolio_gid: components["parameters"]["portfolio_gid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Duplicate a portfolio
         * @description Starts a job that makes the copy.
         */
        post: operations["duplicatePortfolio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/project_briefs/{project_brief_gid}": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project brief.
                 * @example 1207000000000001
                 */
                project_brief_gid: components["parameters"]["project_brief_gid"];
            };
            cookie?: never;
        };
        /** Get a project brief */
        get: operations["getProjectBrief"];
        /**
         * Change a project brief
         * @description Only the fields that are sent change.
         */
        put: operations["updateProjectBrief"];
        post?: never;
        /** Delete a project brief */
        delete: operations["deleteProjectBrief"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/project_briefs": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project.
                 * @example 1207000000000001
                 */
                project_gid: components["parameters"]["project_gid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a project brief
         * @description A project has at most one.
         */
        post: operations["createProjectBrief"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/project_memberships/{project_membership_gid}": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project membership.
                 * @example 1207000000000001
                 */
                project_membership_gid: components["parameters"]["project_membership_gid"];
            };
            cookie?: never;
        };
        /** Get a project membership */
        get: operations["getProjectMembership"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/project_memberships": {
        parameters: {
            query?: {
                /** @description Only this user. */
                user?: string;
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project.
                 * @example 1207000000000001
                 */
                project_gid: components["parameters"]["project_gid"];
            };
            cookie?: never;
        };
        /** List the memberships of a project */
        get: operations["getProjectMembershipsForProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/project_statuses/{project_status_gid}": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project status.
                 * @example 1207000000000001
                 */
                project_status_gid: components["parameters"]["project_status_gid"];
            };
            cookie?: never;
        };
        /** Get a project status */
        get: operations["getProjectStatus"];
        put?: never;
        post?: never;
        /** Delete a project status */
        delete: operations["deleteProjectStatus"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/project_statuses": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project.
                 * @example 1207000000000001
                 */
                project_gid: components["parameters"]["project_gid"];
            };
            cookie?: never;
        };
        /** List the statuses of a project */
        get: operations["getProjectStatusesForProject"];
        put?: never;
        /** Post a project status */
        post: operations["createProjectStatusForProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/project_templates/{project_template_gid}": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project template.
                 * @example 1207000000000001
                 */
                project_template_gid: components["parameters"]["project_template_gid"];
            };
            cookie?: never;
        };
        /** Get a project template */
        get: operations["getProjectTemplate"];
        put?: never;
        post?: never;
        /** Delete a project template */
        delete: operations["deleteProjectTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/project_templates": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List project templates
         * @description Of a team or of a workspace.
         */
        get: operations["getProjectTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{team_gid}/project_templates": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the team.
                 * @example 1207000000000001
                 */
                team_gid: components["parameters"]["team_gid"];
            };
            cookie?: never;
        };
        /** List the project templates of a team */
        get: operations["getProjectTemplatesForTeam"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/project_templates/{project_template_gid}/instantiateProject": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project template.
                 * @example 1207000000000001
                 */
                project_template_gid: components["parameters"]["project_template_gid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a project from a template
         * @description Starts a job that makes the project.
         */
        post: operations["instantiateProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List projects
         * @description Without a filter, all that the caller sees; pages need a workspace.
         */
        get: operations["getProjects"];
        put?: never;
        /**
         * Create a project
         * @description In an organization it belongs to a team; the caller becomes its owner, member and follower.
         */
        post: operations["createProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project.
                 * @example 1207000000000001
                 */
                project_gid: components["parameters"]["project_gid"];
            };
            cookie?: never;
        };
        /** Get a project */
        get: operations["getProject"];
        /**
         * Change a project
         * @description Only the fields that are sent change.
         */
        put: operations["updateProject"];
        post?: never;
        /** Delete a project */
        delete: operations["deleteProject"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/duplicate": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project.
                 * @example 1207000000000001
                 */
                project_gid: components["parameters"]["project_gid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Duplicate a project
         * @description Starts a job that makes the copy.
         */
        post: operations["duplicateProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/projects": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task.
                 * @example 1207000000000001
                 */
                task_gid: components["parameters"]["task_gid"];
            };
            cookie?: never;
        };
        /** List the projects that a task is in */
        get: operations["getProjectsForTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{team_gid}/projects": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the team.
                 * @example 1207000000000001
                 */
                team_gid: components["parameters"]["team_gid"];
            };
            cookie?: never;
        };
        /** List the projects of a team */
        get: operations["getProjectsForTeam"];
        put?: never;
        /** Create a project in a team */
        post: operations["createProjectForTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_gid}/projects": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the workspace.
                 * @example 1207000000000001
                 */
                workspace_gid: components["parameters"]["workspace_gid"];
            };
            cookie?: never;
        };
        /** List the projects of a workspace */
        get: operations["getProjectsForWorkspace"];
        put?: never;
        /** Create a project in a workspace */
        post: operations["createProjectForWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_gid}/projects/search": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /** @description Words to look for in names. */
                text?: string;
                /** @description The order of the answer. */
                sort_by?: "due_date" | "created_at" | "completed_at" | "modified_at" | "relevance";
                /** @description Whether the smallest comes first. */
                sort_ascending?: boolean;
                /** @description Only what is done, or is not. */
                completed?: boolean;
                /** @description Of one of these teams. */
                "teams.any"?: string[];
                /** @description Owned by one of these users. */
                "owner.any"?: string[];
                /** @description With one of these members. */
                "members.any"?: string[];
                /** @description With none of these members. */
                "members.not"?: string[];
                /** @description In one of these portfolios. */
                "portfolios.any"?: string[];
                /** @description Done on this day. `null` finds what has none. */
                completed_on?: string | "null";
                /** @description Done before this day. */
                "completed_on.before"?: string;
                /** @description Done after this day. */
                "completed_on.after"?: string;
                /** @description Done before this moment. */
                "completed_at.before"?: string;
                /** @description Done after this moment. */
                "completed_at.after"?: string;
                /** @description Made on this day. `null` finds what has none. */
                created_on?: string | "null";
                /** @description Made before this day. */
                "created_on.before"?: string;
                /** @description Made after this day. */
                "created_on.after"?: string;
                /** @description Made before this moment. */
                "created_at.before"?: string;
                /** @description Made after this moment. */
                "created_at.after"?: string;
                /** @description Due on this day. `null` finds what has none. */
                due_on?: string | "null";
                /** @description Due before this day. */
                "due_on.before"?: string;
                /** @description Due after this day. */
                "due_on.after"?: string;
                /** @description Due before this moment. */
                "due_at.before"?: string;
                /** @description Due after this moment. */
                "due_at.after"?: string;
                /** @description Starting on this day. `null` finds what has none. */
                start_on?: string | "null";
                /** @description Starting before this day. */
                "start_on.before"?: string;
                /** @description Starting after this day. */
                "start_on.after"?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the workspace.
                 * @example 1207000000000001
                 */
                workspace_gid: components["parameters"]["workspace_gid"];
            };
            cookie?: never;
        };
        /**
         * Search projects
         * @description Not paged; latest change first unless `sort_by` says otherwise. Values of custom fields are asked for with `custom_fields.{gid}.value` and its siblings.
         */
        get: operations["searchProjectsForWorkspace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/addCustomFieldSetting": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project.
                 * @example 1207000000000001
                 */
                project_gid: components["parameters"]["project_gid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a custom field on a project */
        post: operations["addCustomFieldSettingForProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/removeCustomFieldSetting": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project.
                 * @example 1207000000000001
                 */
                project_gid: components["parameters"]["project_gid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a custom field off a project */
        post: operations["removeCustomFieldSettingForProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/task_counts": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project.
                 * @example 1207000000000001
                 */
                project_gid: components["parameters"]["project_gid"];
            };
            cookie?: never;
        };
        /**
         * Count the tasks of a project
         * @description Every count has to be asked for with `opt_fields`.
         */
        get: operations["getTaskCountsForProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/addMembers": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project.
                 * @example 1207000000000001
                 */
                project_gid: components["parameters"]["project_gid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add members to a project */
        post: operations["addMembersForProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/removeMembers": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project.
                 * @example 1207000000000001
                 */
                project_gid: components["parameters"]["project_gid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove members from a project */
        post: operations["removeMembersForProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/addFollowers": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project.
                 * @example 1207000000000001
                 */
                project_gid: components["parameters"]["project_gid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add followers to a project
         * @description Those who are not members yet become members as well.
         */
        post: operations["addFollowersForProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/removeFollowers": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project.
                 * @example 1207000000000001
                 */
                project_gid: components["parameters"]["project_gid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove followers from a project */
        post: operations["removeFollowersForProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/saveAsTemplate": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project.
                 * @example 1207000000000001
                 */
                project_gid: components["parameters"]["project_gid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a template from a project
         * @description Starts a job that makes the template.
         */
        post: operations["projectSaveAsTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sections/{section_gid}": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the section.
                 * @example 1207000000000001
                 */
                section_gid: components["parameters"]["section_gid"];
            };
            cookie?: never;
        };
        /** Get a section */
        get: operations["getSection"];
        /** Rename a section */
        put: operations["updateSection"];
        post?: never;
        /**
         * Delete a section
         * @description It must be empty, and not the last of its project.
         */
        delete: operations["deleteSection"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/sections": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project.
                 * @example 1207000000000001
                 */
                project_gid: components["parameters"]["project_gid"];
            };
            cookie?: never;
        };
        /** List the sections of a project */
        get: operations["getSectionsForProject"];
        put?: never;
        /** Create a section in a project */
        post: operations["createSectionForProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sections/{section_gid}/addTask": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the section.
                 * @example 1207000000000001
                 */
                section_gid: components["parameters"]["section_gid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a task into a section
         * @description The task leaves the project's other sections and goes to the top unless a neighbour is named.
         */
        post: operations["addTaskForSection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/sections/insert": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project.
                 * @example 1207000000000001
                 */
                project_gid: components["parameters"]["project_gid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a section within its project
         * @description Needs the section before or after which it goes.
         */
        post: operations["insertSectionForProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/status_updates/{status_update_gid}": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the status update.
                 * @example 1207000000000001
                 */
                status_update_gid: components["parameters"]["status_update_gid"];
            };
            cookie?: never;
        };
        /** Get a status update */
        get: operations["getStatus"];
        put?: never;
        post?: never;
        /** Delete a status update */
        delete: operations["deleteStatus"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/status_updates": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the status updates of a record
         * @description The parent is a project, a portfolio or a goal.
         */
        get: operations["getStatusesForObject"];
        put?: never;
        /** Post a status update */
        post: operations["createStatusForObject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stories/{story_gid}": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the story.
                 * @example 1207000000000001
                 */
                story_gid: components["parameters"]["story_gid"];
            };
            cookie?: never;
        };
        /** Get a story */
        get: operations["getStory"];
        /**
         * Change a story
         * @description Text only for one's own comments; any story can be pinned.
         */
        put: operations["updateStory"];
        post?: never;
        /**
         * Delete a story
         * @description Only one's own comments.
         */
        delete: operations["deleteStory"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/stories": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task.
                 * @example 1207000000000001
                 */
                task_gid: components["parameters"]["task_gid"];
            };
            cookie?: never;
        };
        /** List the stories of a task */
        get: operations["getStoriesForTask"];
        put?: never;
        /** Comment on a task */
        post: operations["createStoryForTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/goals/{goal_gid}/stories": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the goal.
                 * @example 1207000000000001
                 */
                goal_gid: components["parameters"]["goal_gid"];
            };
            cookie?: never;
        };
        /** List the stories of a goal */
        get: operations["getStoriesForGoal"];
        put?: never;
        /** Comment on a goal */
        post: operations["createStoryForGoal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tags": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tags
         * @description Without a filter, all that the caller sees; pages need a workspace.
         */
        get: operations["getTags"];
        put?: never;
        /** Create a tag */
        post: operations["createTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tags/{tag_gid}": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the tag.
                 * @example 1207000000000001
                 */
                tag_gid: components["parameters"]["tag_gid"];
            };
            cookie?: never;
        };
        /** Get a tag */
        get: operations["getTag"];
        /**
         * Change a tag
         * @description Only the fields that are sent change.
         */
        put: operations["updateTag"];
        post?: never;
        /** Delete a tag */
        delete: operations["deleteTag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/tags": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task.
                 * @example 1207000000000001
                 */
                task_gid: components["parameters"]["task_gid"];
            };
            cookie?: never;
        };
        /** List the tags of a task */
        get: operations["getTagsForTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_gid}/tags": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the workspace.
                 * @example 1207000000000001
                 */
                workspace_gid: components["parameters"]["workspace_gid"];
            };
            cookie?: never;
        };
        /** List the tags of a workspace */
        get: operations["getTagsForWorkspace"];
        put?: never;
        /** Create a tag in a workspace */
        post: operations["createTagForWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/task_templates": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the task templates of a project */
        get: operations["getTaskTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/task_templates/{task_template_gid}": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task template.
                 * @example 1207000000000001
                 */
                task_template_gid: components["parameters"]["task_template_gid"];
            };
            cookie?: never;
        };
        /** Get a task template */
        get: operations["getTaskTemplate"];
        put?: never;
        post?: never;
        /** Delete a task template */
        delete: operations["deleteTaskTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/task_templates/{task_template_gid}/instantiateTask": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task template.
                 * @example 1207000000000001
                 */
                task_template_gid: components["parameters"]["task_template_gid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a task from a template
         * @description Starts a job that makes the task.
         */
        post: operations["instantiateTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tasks
         * @description Needs exactly one of a project, a tag, a section, a user task list, or an assignee with a workspace.
         */
        get: operations["getTasks"];
        put?: never;
        /**
         * Create a task
         * @description Needs a workspace, a parent or projects.
         */
        post: operations["createTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task.
                 * @example 1207000000000001
                 */
                task_gid: components["parameters"]["task_gid"];
            };
            cookie?: never;
        };
        /** Get a task */
        get: operations["getTask"];
        /**
         * Change a task
         * @description Only the fields that are sent change. Projects, tags, followers and parent have operations of their own.
         */
        put: operations["updateTask"];
        post?: never;
        /**
         * Delete a task
         * @description It goes to the trash of its user and can no longer be read.
         */
        delete: operations["deleteTask"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/duplicate": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task.
                 * @example 1207000000000001
                 */
                task_gid: components["parameters"]["task_gid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Duplicate a task
         * @description Starts a job that makes the copy.
         */
        post: operations["duplicateTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project_gid}/tasks": {
        parameters: {
            query?: {
                /** @description Only what is open or was done since this moment; `now` gives what is open. */
                completed_since?: components["parameters"]["completed_since"];
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project.
                 * @example 1207000000000001
                 */
                project_gid: components["parameters"]["project_gid"];
            };
            cookie?: never;
        };
        /**
         * List the tasks of a project
         * @description In the order in which people see them.
         */
        get: operations["getTasksForProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sections/{section_gid}/tasks": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /** @description Only what is open or was done since this moment; `now` gives what is open. */
                completed_since?: components["parameters"]["completed_since"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the section.
                 * @example 1207000000000001
                 */
                section_gid: components["parameters"]["section_gid"];
            };
            cookie?: never;
        };
        /**
         * List the tasks of a section
         * @description In the order in which people see them.
         */
        get: operations["getTasksForSection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tags/{tag_gid}/tasks": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the tag.
                 * @example 1207000000000001
                 */
                tag_gid: components["parameters"]["tag_gid"];
            };
            cookie?: never;
        };
        /** List the tasks with a tag */
        get: operations["getTasksForTag"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user_task_lists/{user_task_list_gid}/tasks": {
        parameters: {
            query?: {
                /** @description Only what is open or was done since this moment; `now` gives what is open. */
                completed_since?: components["parameters"]["completed_since"];
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the user task list.
                 * @example 1207000000000001
                 */
                user_task_list_gid: components["parameters"]["user_task_list_gid"];
            };
            cookie?: never;
        };
        /** List the tasks of a user task list */
        get: operations["getTasksForUserTaskList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/subtasks": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task.
                 * @example 1207000000000001
                 */
                task_gid: components["parameters"]["task_gid"];
            };
            cookie?: never;
        };
        /** List the subtasks of a task */
        get: operations["getSubtasksForTask"];
        put?: never;
        /** Create a subtask */
        post: operations["createSubtaskForTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/setParent": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task.
                 * @example 1207000000000001
                 */
                task_gid: components["parameters"]["task_gid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a task below another
         * @description `null` makes it a task of its own again.
         */
        post: operations["setParentForTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/dependencies": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task.
                 * @example 1207000000000001
                 */
                task_gid: components["parameters"]["task_gid"];
            };
            cookie?: never;
        };
        /** List what a task waits for */
        get: operations["getDependenciesForTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/addDependencies": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task.
                 * @example 1207000000000001
                 */
                task_gid: components["parameters"]["task_gid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a task wait for others
         * @description Dependencies and dependents together may be 30.
         */
        post: operations["addDependenciesForTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/removeDependencies": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task.
                 * @example 1207000000000001
                 */
                task_gid: components["parameters"]["task_gid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a task no longer wait for others */
        post: operations["removeDependenciesForTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/dependents": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task.
                 * @example 1207000000000001
                 */
                task_gid: components["parameters"]["task_gid"];
            };
            cookie?: never;
        };
        /** List what waits for a task */
        get: operations["getDependentsForTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/addDependents": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task.
                 * @example 1207000000000001
                 */
                task_gid: components["parameters"]["task_gid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let others wait for a task
         * @description Dependencies and dependents together may be 30.
         */
        post: operations["addDependentsForTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/removeDependents": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task.
                 * @example 1207000000000001
                 */
                task_gid: components["parameters"]["task_gid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let others no longer wait for a task */
        post: operations["removeDependentsForTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/addProject": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task.
                 * @example 1207000000000001
                 */
                task_gid: components["parameters"]["task_gid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a task into a project
         * @description Or move it within a project that it is in. A task is in at most 20 projects.
         */
        post: operations["addProjectForTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/removeProject": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task.
                 * @example 1207000000000001
                 */
                task_gid: components["parameters"]["task_gid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a task out of a project */
        post: operations["removeProjectForTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/addTag": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task.
                 * @example 1207000000000001
                 */
                task_gid: components["parameters"]["task_gid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a tag on a task */
        post: operations["addTagForTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/removeTag": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task.
                 * @example 1207000000000001
                 */
                task_gid: components["parameters"]["task_gid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a tag off a task */
        post: operations["removeTagForTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/addFollowers": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task.
                 * @example 1207000000000001
                 */
                task_gid: components["parameters"]["task_gid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add followers to a task */
        post: operations["addFollowersForTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_gid}/removeFollowers": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task.
                 * @example 1207000000000001
                 */
                task_gid: components["parameters"]["task_gid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove followers from a task */
        post: operations["removeFollowerForTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_gid}/tasks": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the workspace.
                 * @example 1207000000000001
                 */
                workspace_gid: components["parameters"]["workspace_gid"];
            };
            cookie?: never;
        };
        /**
         * List the tasks of a user in a workspace
         * @description An older way to ask for them.
         */
        get: operations["getTasksForWorkspace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_gid}/tasks/custom_id/{custom_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The gid of the workspace.
                 * @example 1207000000000001
                 */
                workspace_gid: components["parameters"]["workspace_gid"];
                /**
                 * @description The custom ID of the task.
                 * @example EX-1
                 */
                custom_id: components["parameters"]["custom_id"];
            };
            cookie?: never;
        };
        /** Get a task by its custom ID */
        get: operations["getTaskForCustomID"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_gid}/tasks/search": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /** @description Words to look for in names and notes. */
                text?: string;
                /** @description Only this kind. */
                resource_subtype?: "default_task" | "milestone" | "approval" | "custom";
                /** @description To be done by one of these users. */
                "assignee.any"?: string[];
                /** @description To be done by none of these users. */
                "assignee.not"?: string[];
                /** @description In one of these portfolios. */
                "portfolios.any"?: string[];
                /** @description In one of these projects. */
                "projects.any"?: string[];
                /** @description In none of these projects. */
                "projects.not"?: string[];
                /** @description In all of these projects. */
                "projects.all"?: string[];
                /** @description In one of these sections; beside `projects.any`, in either. */
                "sections.any"?: string[];
                /** @description In none of these sections. */
                "sections.not"?: string[];
                /** @description In all of these sections. */
                "sections.all"?: string[];
                /** @description With one of these tags. */
                "tags.any"?: string[];
                /** @description With none of these tags. */
                "tags.not"?: string[];
                /** @description With all of these tags. */
                "tags.all"?: string[];
                /** @description Of one of these teams. */
                "teams.any"?: string[];
                /** @description Followed by one of these users. */
                "followers.any"?: string[];
                /** @description Followed by none of these users. */
                "followers.not"?: string[];
                /** @description Made by one of these users. */
                "created_by.any"?: string[];
                /** @description Made by none of these users. */
                "created_by.not"?: string[];
                /** @description Assigned by one of these users. */
                "assigned_by.any"?: string[];
                /** @description Assigned by none of these users. */
                "assigned_by.not"?: string[];
                /** @description Liked by none of these users. */
                "liked_by.not"?: string[];
                /** @description Commented on by none of these users. */
                "commented_on_by.not"?: string[];
                /** @description Due before this day. */
                "due_on.before"?: string;
                /** @description Due after this day. */
                "due_on.after"?: string;
                /** @description Due on this day. `null` finds what has none. */
                due_on?: string | "null";
                /** @description Due before this moment. */
                "due_at.before"?: string;
                /** @description Due after this moment. */
                "due_at.after"?: string;
                /** @description Starting before this day. */
                "start_on.before"?: string;
                /** @description Starting after this day. */
                "start_on.after"?: string;
                /** @description Starting on this day. `null` finds what has none. */
                start_on?: string | "null";
                /** @description Made before this day. */
                "created_on.before"?: string;
                /** @description Made after this day. */
                "created_on.after"?: string;
                /** @description Made on this day. `null` finds what has none. */
                created_on?: string | "null";
                /** @description Made before this moment. */
                "created_at.before"?: string;
                /** @description Made after this moment. */
                "created_at.after"?: string;
                /** @description Done before this day. */
                "completed_on.before"?: string;
                /** @description Done after this day. */
                "completed_on.after"?: string;
                /** @description Done on this day. `null` finds what has none. */
                completed_on?: string | "null";
                /** @description Done before this moment. */
                "completed_at.before"?: string;
                /** @description Done after this moment. */
                "completed_at.after"?: string;
                /** @description Changed before this day. */
                "modified_on.before"?: string;
                /** @description Changed after this day. */
                "modified_on.after"?: string;
                /** @description Changed on this day. `null` finds what has none. */
                modified_on?: string | "null";
                /** @description Changed before this moment. */
                "modified_at.before"?: string;
                /** @description Changed after this moment. */
                "modified_at.after"?: string;
                /** @description Only open tasks for which others wait. */
                is_blocking?: boolean;
                /** @description Only tasks that wait for open ones. */
                is_blocked?: boolean;
                /** @description Only tasks with attachments. */
                has_attachment?: boolean;
                /** @description Only what is done, or is not. */
                completed?: boolean;
                /** @description Only subtasks, or only others. */
                is_subtask?: boolean;
                /** @description The order of the answer. */
                sort_by?: "due_date" | "created_at" | "completed_at" | "likes" | "modified_at" | "relevance";
                /** @description Whether the smallest comes first. */
                sort_ascending?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the workspace.
                 * @example 1207000000000001
                 */
                workspace_gid: components["parameters"]["workspace_gid"];
            };
            cookie?: never;
        };
        /**
         * Search tasks
         * @description Not paged; latest change first unless `sort_by` says otherwise. Values of custom fields are asked for with `custom_fields.{gid}.value` and its siblings, the status of tasks of a custom type with `custom_types.{gid}.custom_type_status_option.gid`.
         */
        get: operations["searchTasksForWorkspace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/team_memberships/{team_membership_gid}": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the team membership.
                 * @example 1207000000000001
                 */
                team_membership_gid: components["parameters"]["team_membership_gid"];
            };
            cookie?: never;
        };
        /** Get a team membership */
        get: operations["getTeamMembership"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/team_memberships": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List team memberships
         * @description Of a team, or of a user in a workspace.
         */
        get: operations["getTeamMemberships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{team_gid}/team_memberships": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the team.
                 * @example 1207000000000001
                 */
                team_gid: components["parameters"]["team_gid"];
            };
            cookie?: never;
        };
        /** List the memberships of a team */
        get: operations["getTeamMembershipsForTeam"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_gid}/team_memberships": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the user, the e-mail address, or `me`.
                 * @example me
                 */
                user_gid: components["parameters"]["user_gid"];
            };
            cookie?: never;
        };
        /** List the team memberships of a user */
        get: operations["getTeamMembershipsForUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a team */
        post: operations["createTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{team_gid}": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the team.
                 * @example 1207000000000001
                 */
                team_gid: components["parameters"]["team_gid"];
            };
            cookie?: never;
        };
        /** Get a team */
        get: operations["getTeam"];
        /** Change a team */
        put: operations["updateTeam"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_gid}/teams": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the workspace.
                 * @example 1207000000000001
                 */
                workspace_gid: components["parameters"]["workspace_gid"];
            };
            cookie?: never;
        };
        /** List the teams of a workspace */
        get: operations["getTeamsForWorkspace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_gid}/teams": {
        parameters: {
            query: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /** @description The workspace or organization. */
                organization: string;
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the user, the e-mail address, or `me`.
                 * @example me
                 */
                user_gid: components["parameters"]["user_gid"];
            };
            cookie?: never;
        };
        /** List the teams of a user */
        get: operations["getTeamsForUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{team_gid}/addUser": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the team.
                 * @example 1207000000000001
                 */
                team_gid: components["parameters"]["team_gid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a user to a team */
        post: operations["addUserForTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{team_gid}/removeUser": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the team.
                 * @example 1207000000000001
                 */
                team_gid: components["parameters"]["team_gid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove a user from a team */
        post: operations["removeUserForTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_gid}/typeahead": {
        parameters: {
            query?: {
                /** @description The type of record to find. One of this and `type` is needed. */
                resource_type?: "actor" | "agent" | "custom_field" | "goal" | "project" | "project_template" | "portfolio" | "tag" | "task" | "team" | "user";
                /** @description The type of record to find, by an older name. */
                type?: "custom_field" | "portfolio" | "project" | "tag" | "task" | "user";
                /** @description The beginning of the name; without it, what the caller uses most. */
                query?: string;
                /** @description How many to find, 1 to 100, 20 if absent. */
                count?: number;
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the workspace.
                 * @example 1207000000000001
                 */
                workspace_gid: components["parameters"]["workspace_gid"];
            };
            cookie?: never;
        };
        /**
         * Find records by the beginning of their name
         * @description At most one page; the caller's usual records come first.
         */
        get: operations["typeaheadForWorkspace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user_task_lists/{user_task_list_gid}": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the user task list.
                 * @example 1207000000000001
                 */
                user_task_list_gid: components["parameters"]["user_task_list_gid"];
            };
            cookie?: never;
        };
        /** Get a user task list */
        get: operations["getUserTaskList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_gid}/user_task_list": {
        parameters: {
            query: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /** @description Only what is in this workspace. */
                workspace: string;
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the user, the e-mail address, or `me`.
                 * @example me
                 */
                user_gid: components["parameters"]["user_gid"];
            };
            cookie?: never;
        };
        /** Get the task list of a user */
        get: operations["getUserTaskListForUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: {
                /** @description Only what is in this workspace. */
                workspace?: string;
                /** @description Only what is in this team. */
                team?: string;
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description Without a filter, all in the caller's workspaces; pages need a workspace.
         */
        get: operations["getUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_gid}": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /** @description Only what is in this workspace. */
                workspace?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the user, the e-mail address, or `me`.
                 * @example me
                 */
                user_gid: components["parameters"]["user_gid"];
            };
            cookie?: never;
        };
        /** Get a user */
        get: operations["getUser"];
        /** Change a user */
        put: operations["updateUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_gid}/favorites": {
        parameters: {
            query: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /** @description The type of record to find. */
                resource_type: "portfolio" | "project" | "tag" | "task" | "user" | "project_template";
                /** @description Only what is in this workspace. */
                workspace: string;
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the user, the e-mail address, or `me`.
                 * @example me
                 */
                user_gid: components["parameters"]["user_gid"];
            };
            cookie?: never;
        };
        /**
         * List the favorites of a user
         * @description Only one's own.
         */
        get: operations["getFavoritesForUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{team_gid}/users": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the team.
                 * @example 1207000000000001
                 */
                team_gid: components["parameters"]["team_gid"];
            };
            cookie?: never;
        };
        /**
         * List the users of a team
         * @description In the order of their names, at most 2000.
         */
        get: operations["getUsersForTeam"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_gid}/users": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the workspace.
                 * @example 1207000000000001
                 */
                workspace_gid: components["parameters"]["workspace_gid"];
            };
            cookie?: never;
        };
        /**
         * List the users of a workspace
         * @description In the order of their names, at most 2000.
         */
        get: operations["getUsersForWorkspace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_gid}/users/{user_gid}": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the workspace.
                 * @example 1207000000000001
                 */
                workspace_gid: components["parameters"]["workspace_gid"];
                /**
                 * @description The gid of the user, the e-mail address, or `me`.
                 * @example me
                 */
                user_gid: components["parameters"]["user_gid"];
            };
            cookie?: never;
        };
        /** Get a user as a member of a workspace */
        get: operations["getUserForWorkspace"];
        /** Change a user as a member of a workspace */
        put: operations["updateUserForWorkspace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhooks
         * @description Those that the caller has made with the same app, in one workspace.
         */
        get: operations["getWebhooks"];
        put?: never;
        /**
         * Create a webhook
         * @description Before this answers, the target is sent a POST with the header `X-Hook-Secret`, and has to answer 200 or 204 with the
         *     same header. The secret is what deliveries are signed with.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhook_gid}": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the webhook.
                 * @example 1207000000000001
                 */
                webhook_gid: components["parameters"]["webhook_gid"];
            };
            cookie?: never;
        };
        /** Get a webhook */
        get: operations["getWebhook"];
        /**
         * Change the filters of a webhook
         * @description The filters that are sent take the place of those that were there.
         */
        put: operations["updateWebhook"];
        post?: never;
        /**
         * Delete a webhook
         * @description A delivery that is under way may still arrive; none is begun any more.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspace_memberships/{workspace_membership_gid}": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the workspace membership.
                 * @example 1207000000000001
                 */
                workspace_membership_gid: components["parameters"]["workspace_membership_gid"];
            };
            cookie?: never;
        };
        /** Get a workspace membership */
        get: operations["getWorkspaceMembership"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_gid}/workspace_memberships": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the user, the e-mail address, or `me`.
                 * @example me
                 */
                user_gid: components["parameters"]["user_gid"];
            };
            cookie?: never;
        };
        /** List the workspace memberships of a user */
        get: operations["getWorkspaceMembershipsForUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_gid}/workspace_memberships": {
        parameters: {
            query?: {
                /** @description Only this user. */
                user?: string;
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the workspace.
                 * @example 1207000000000001
                 */
                workspace_gid: components["parameters"]["workspace_gid"];
            };
            cookie?: never;
        };
        /** List the memberships of a workspace */
        get: operations["getWorkspaceMembershipsForWorkspace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the workspaces of the caller */
        get: operations["getWorkspaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_gid}": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the workspace.
                 * @example 1207000000000001
                 */
                workspace_gid: components["parameters"]["workspace_gid"];
            };
            cookie?: never;
        };
        /** Get a workspace */
        get: operations["getWorkspace"];
        /** Rename a workspace */
        put: operations["updateWorkspace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_gid}/addUser": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the workspace.
                 * @example 1207000000000001
                 */
                workspace_gid: components["parameters"]["workspace_gid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a user to a workspace */
        post: operations["addUserForWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_gid}/removeUser": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the workspace.
                 * @example 1207000000000001
                 */
                workspace_gid: components["parameters"]["workspace_gid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove a user from a workspace
         * @description The caller must be one of its admins.
         */
        post: operations["removeUserForWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_gid}/events": {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description Where the answer before has ended: its `sync`. It is good for 24 hours, for the record that it was given for.
                 * @example de4774f6915eae04714ca93bb2f5ee81
                 */
                sync?: components["parameters"]["sync"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the workspace.
                 * @example 1207000000000001
                 */
                workspace_gid: components["parameters"]["workspace_gid"];
            };
            cookie?: never;
        };
        /**
         * Get what has happened in a workspace
         * @description As it is told of a record, with 1000 events in an answer at most.
         */
        get: operations["getWorkspaceEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A file or link attached to a record. */
        AttachmentCompact: {
            gid?: components["schemas"]["Gid"];
            /** @constant */
            readonly resource_type?: "attachment";
            /** @description The name of the file. */
            readonly name?: string;
            /** @description The service that keeps it: `asana`, `dropbox`, `gdrive`, `onedrive`, `box`, `vimeo` or `external`. */
            resource_subtype?: string;
        };
        AttachmentResponse: components["schemas"]["AttachmentCompact"] & {
            /**
             * Format: date-time
             * @description When it was made.
             */
            readonly created_at?: string;
            /**
             * Format: uri
             * @description Where the file can be fetched for a while.
             */
            readonly download_url?: string | null;
            /** @description Where it is in the web app, for good. */
            readonly permanent_url?: string | null;
            /** @description The service that keeps the file. */
            readonly host?: string;
            /** @description The task, project or project brief it hangs on. */
            readonly parent?: (components["schemas"]["AsanaNamedResource"] & {
                /** @description Which kind of its type the parent is, null for types that have no kinds. */
                resource_subtype?: string | null;
            }) | null;
            /** @description How many bytes it has, for subtype `asana`. */
            readonly size?: number;
            /** @description Where a browser can look at it. */
            readonly view_url?: string | null;
            /** @description Whether the attachment shows the app that asks. */
            readonly connected_to_app?: boolean;
        };
        /** @description The multipart form of an upload or a link. */
        AttachmentRequest: {
            /**
             * @description Whether bytes or an address are sent; `asana` if absent.
             * @enum {string}
             */
            resource_subtype?: "asana" | "external";
            /**
             * Format: binary
             * @description The bytes of the file, for subtype `asana`.
             */
            file?: string;
            /** @description The task, project or project brief it hangs on. */
            parent: string;
            /** @description Where the linked thing is, for subtype `external`. */
            url?: string;
            /** @description What a link is called; a file may do without. */
            name?: string;
            /** @description Whether the attachment shows the app that made the request, for links on tasks. */
            connect_to_app?: boolean;
        };
        /** @description The multipart form of an upload or a link for a task. */
        AttachmentForTaskRequest: {
            /**
             * @description Whether bytes or an address are sent; `asana` if absent.
             * @enum {string}
             */
            resource_subtype?: "asana" | "external";
            /**
             * Format: binary
             * @description The bytes of the file, for subtype `asana`.
             */
            file?: string;
            /** @description Where the linked thing is, for subtype `external`. */
            url?: string;
            /** @description What a link is called; a file may do without. */
            name?: string;
            /** @description Whether the attachment shows the app that made the request, for links on tasks. */
            connect_to_app?: boolean;
        };
        /** @description One thing that happened in an organization, by whom, to what and on which way. */
        AuditLogEvent: {
            /** @description The identifier of the event. */
            gid?: string;
            /**
             * Format: date-time
             * @description When it happened.
             */
            created_at?: string;
            /**
             * @description What happened.
             * @example task_deleted
             */
            event_type?: string;
            /**
             * @description The kind of thing that happened.
             * @example deletion
             */
            event_category?: string;
            actor?: components["schemas"]["AuditLogEventActor"];
            resource?: components["schemas"]["AuditLogEventResource"];
            details?: components["schemas"]["AuditLogEventDetails"];
            context?: components["schemas"]["AuditLogEventContext"];
        };
        /** @description Who did it. */
        AuditLogEventActor: {
            /**
             * @description What kind of actor that is.
             * @enum {string}
             */
            actor_type?: "user" | "asana" | "asana_support" | "anonymous" | "external_administrator";
            /** @description The gid of a user. */
            gid?: string;
            /** @description The name of a user. */
            name?: string;
            /** @description The e-mail address of a user. */
            email?: string;
        };
        /** @description What it was done to. */
        AuditLogEventResource: {
            /** @description The type of the record. */
            resource_type?: string;
            /** @description Which kind of its type it is, where there are several. */
            resource_subtype?: string;
            /** @description The gid of the record. */
            gid?: string;
            /** @description Its name. */
            name?: string | null;
            /** @description Its e-mail address, if it has one. */
            email?: string;
        };
        /** @description What else is to be said; it depends on the type of the event. */
        AuditLogEventDetails: {
            /** @description What a field was before. */
            old_value?: string | null;
            /** @description What it is now. */
            new_value?: string | null;
            /** @description The division in which it happened. */
            group?: {
                [key: string]: unknown;
            };
            /** @description The gid of who has become a member, or is one no longer. */
            member?: string;
            /** @description What the identity provider has said of a login. */
            saml_response?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description On which way it was done. */
        AuditLogEventContext: {
            /**
             * @description What it was done with.
             * @enum {string}
             */
            context_type?: "web" | "desktop" | "mobile" | "asana_support" | "asana" | "email" | "api";
            /**
             * @description How a client of the API has shown who it is; only of such clients.
             * @enum {string}
             */
            api_authentication_method?: "cookie" | "oauth" | "personal_access_token" | "service_account";
            /** @description The address of the client. */
            client_ip_address?: string;
            /** @description What the client calls itself. */
            user_agent?: string;
            /** @description The name of the app that did it, if one did. */
            oauth_app_name?: string;
            /** @description The rule that did it, if one did. */
            rule_name?: string;
            /** @description For whom the support did it. */
            on_behalf_of_user_id?: number;
        };
        BatchRequest: {
            /** @description What to do, 1 to 10 actions. */
            actions?: components["schemas"]["BatchRequestAction"][];
        };
        BatchRequestAction: {
            /**
             * @description The path below the base URL, without a query.
             * @example /tasks/1207000000000201
             */
            relative_path: string;
            /**
             * @description The method of the request.
             * @example get
             * @enum {string}
             */
            method: "get" | "post" | "put" | "delete" | "patch" | "head";
            /**
             * @description For GET the query parameters, otherwise what would stand in `data` of the body.
             * @example {
             *       "completed": true
             *     }
             */
            data?: Record<string, never>;
            /** @description How the answer is to look, and which page of a list it is. `pretty` belongs to the batch. */
            options?: {
                /**
                 * @description How many records a page holds.
                 * @example 3
                 */
                limit?: number;
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: string;
                /**
                 * @description The fields to send.
                 * @example [
                 *       "name",
                 *       "completed"
                 *     ]
                 */
                fields?: string[];
                /**
                 * @description The related records to send as they are sent alone, unless `fields` says what to send.
                 * @example [
                 *       "assignee"
                 *     ]
                 */
                expand?: string[];
            };
        };
        BatchResponse: {
            /**
             * @description The status of the answer.
             * @example 200
             */
            status_code?: number;
            /**
             * @description Headers of this answer alone, such as `location`.
             * @example {
             *       "location": "/api/1.0/tasks/1207000000000201"
             *     }
             */
            headers?: Record<string, never>;
            /**
             * @description The body of the answer.
             * @example {
             *       "data": {
             *         "gid": "1207000000000201"
             *       }
             *     }
             */
            body?: Record<string, never>;
        };
        /**
         * @description The identifier of a record, unique over all types. Digits only on the live service.
         * @example 1207000000000001
         */
        Gid: string;
        /** @description Who becomes a member. */
        AddMembersRequest: {
            /** @description Who is added: gids, e-mail addresses or `me`. */
            members: string[] | string;
        };
        /** @description Who is a member no longer. */
        RemoveMembersRequest: {
            /** @description Who is removed: gids, e-mail addresses or `me`. */
            members: string[] | string;
        };
        /** @description One emoji, and how many reacted with it. */
        ReactionSummaryItemCompact: {
            /** @description The emoji without its skin tone. */
            emoji_base?: string;
            /** @description The emoji in full. */
            variant?: string;
            /** @description How many reacted so. */
            count?: number;
            /** @description Whether the caller is among them. */
            reacted?: boolean;
        };
        /** @description That a user likes a record. */
        Like: {
            gid?: components["schemas"]["Gid"];
            /** @description The user. */
            user?: components["schemas"]["UserCompact"];
        };
        /** @description A goal, something that is to be reached. */
        GoalCompact: {
            gid?: components["schemas"]["Gid"];
            /** @constant */
            readonly resource_type?: "goal";
            /** @description Its name. */
            name?: string;
            /** @description Whose it is. */
            owner?: components["schemas"]["UserCompact"] | null;
        };
        /** @description A kind of task that a workspace has added. */
        CustomTypeCompact: {
            gid?: components["schemas"]["Gid"];
            /** @constant */
            readonly resource_type?: "custom_type";
            /** @description Its name. */
            name?: string;
        };
        /** @description A status that tasks of a custom type can have. */
        CustomTypeStatusOptionCompact: {
            gid?: components["schemas"]["Gid"];
            /** @constant */
            readonly resource_type?: "custom_type_status_option";
            /** @description Its name. */
            name?: string;
        };
        /** @description A user or a team. */
        MemberCompact: {
            gid?: components["schemas"]["Gid"];
            /** @description Its type. */
            resource_type?: string;
            /** @description Its name. */
            name?: string;
        };
        /** @description A record of any type. */
        AsanaResource: {
            gid?: components["schemas"]["Gid"];
            /** @description Its type. */
            readonly resource_type?: string;
        };
        /** @description A record of any type that has a name. */
        AsanaNamedResource: {
            gid?: components["schemas"]["Gid"];
            /** @description Its type. */
            readonly resource_type?: string;
            /** @description Its name. */
            name?: string;
        };
        /**
         * @description The colors by which people tell things apart.
         * @enum {string}
         */
        Color: "dark-pink" | "dark-green" | "dark-blue" | "dark-red" | "dark-teal" | "dark-brown" | "dark-orange" | "dark-purple" | "dark-warm-gray" | "light-pink" | "light-green" | "light-blue" | "light-red" | "light-teal" | "light-brown" | "light-orange" | "light-purple" | "light-warm-gray" | "aqua" | "blue" | "cool-gray" | "magenta" | "none" | "purple" | "red" | "yellow-green";
        /** @description Nothing to tell. */
        EmptyResponse: Record<string, never>;
        /** @description Where the next page is, null on the last one. Absent unless `limit` was sent. */
        NextPage: {
            /** @description What to send as `offset` for the next page. */
            readonly offset?: string;
            /** @description The next page's address below the base URL. */
            readonly path?: string;
            /**
             * Format: uri
             * @description The next page's address.
             */
            readonly uri?: string;
        } | null;
        /** @description That a custom field is shown on a project, portfolio, goal or team. */
        CustomFieldSettingCompact: {
            gid?: components["schemas"]["Gid"];
            /** @constant */
            readonly resource_type?: "custom_field_setting";
        };
        CustomFieldSettingResponse: components["schemas"]["CustomFieldSettingCompact"] & {
            /** @description The project, by an older name of `parent`. */
            readonly project?: components["schemas"]["ProjectCompact"];
            /** @description Whether lists show it. */
            readonly is_important?: boolean;
            /** @description What it belongs to. */
            readonly parent?: components["schemas"]["AsanaNamedResource"];
            /** @description The custom field. */
            readonly custom_field?: components["schemas"]["CustomFieldResponse"];
        };
        /** @description Which custom field to show, and where. */
        AddCustomFieldSettingRequest: {
            /** @description The custom field. */
            custom_field: string | components["schemas"]["CustomFieldCreateRequest"];
            /** @description Whether lists show it. */
            is_important?: boolean;
            /** @description The neighbour before which it goes. Excludes `insert_after`. */
            insert_before?: string;
            /** @description The neighbour after which it goes. Excludes `insert_before`. */
            insert_after?: string;
        };
        /** @description Which custom field to show no longer. */
        RemoveCustomFieldSettingRequest: {
            /** @description The custom field. */
            custom_field: string;
        };
        /** @description A field that a workspace has added, and its value where it stands on a record. */
        CustomFieldCompact: {
            gid?: components["schemas"]["Gid"];
            /** @constant */
            readonly resource_type?: "custom_field";
            /** @description Its name. */
            name?: string;
            /**
             * @description The kind of its values, by an older name.
             * @enum {string}
             */
            readonly type?: "text" | "enum" | "multi_enum" | "number" | "date" | "people" | "reference";
            /** @description The choices, for enum and multi-enum fields. */
            enum_options?: components["schemas"]["EnumOption"][];
            /** @description Whether the value is in use on the record it stands on. */
            readonly enabled?: boolean;
            /**
             * @description How the value is shown, which tells formulas and custom IDs apart as well.
             * @enum {string}
             */
            readonly representation_type?: "text" | "enum" | "multi_enum" | "number" | "date" | "people" | "formula" | "custom_id" | "reference";
            /** @description What the custom IDs begin with. */
            id_prefix?: string | null;
            /** @description Which types of record a reference field takes. */
            input_restrictions?: ("task" | "project" | "portfolio" | "goal")[];
            /** @description Whether the value is worked out by a formula. */
            is_formula_field?: boolean;
            /** @description The value of a date field. */
            date_value?: {
                /** @description The day. */
                date?: string;
                /** @description The moment, null if the value is only a day. */
                date_time?: string | null;
            } | null;
            /** @description The chosen option of an enum field. */
            enum_value?: components["schemas"]["EnumOption"] | null;
            /** @description The chosen options of a multi-enum field. */
            multi_enum_values?: components["schemas"]["EnumOption"][];
            /** @description The value of a number field. */
            number_value?: number | null;
            /** @description The value of a text field. */
            text_value?: string | null;
            /** @description The value as people read it. */
            readonly display_value?: string | null;
        };
        /** @description What can be set of a custom field. */
        CustomFieldBase: {
            /** @description Its name. */
            name?: string;
            /** @description What the custom IDs begin with. */
            id_prefix?: string | null;
            /** @description Which types of record a reference field takes, one at least. */
            input_restrictions?: ("task" | "project" | "portfolio" | "goal")[];
            /** @description Whether the value is worked out by a formula. */
            is_formula_field?: boolean;
            /** @description The value of a date field. */
            date_value?: {
                /** @description The day. */
                date?: string;
                /** @description The moment, null if the value is only a day. */
                date_time?: string | null;
            } | null;
            /** @description The value of a number field. */
            number_value?: number | null;
            /** @description The value of a text field. */
            text_value?: string | null;
            /** @description What it is about, as plain text. */
            description?: string;
            /** @description How many places after the point a number shows, 0 to 6. */
            precision?: number;
            /**
             * @description How a number is written.
             * @enum {string}
             */
            format?: "currency" | "identifier" | "percentage" | "custom" | "duration" | "none";
            /** @description The ISO 4217 code, for numbers that are money. */
            currency_code?: string | null;
            /** @description The text beside the value, for numbers with a label of their own. */
            custom_label?: string | null;
            /**
             * @description On which side of the value the label stands.
             * @enum {string|null}
             */
            custom_label_position?: "prefix" | "suffix" | null;
            /** @description Whether followers hear of changes of its value. */
            has_notifications_enabled?: boolean;
        };
        CustomFieldResponse: components["schemas"]["CustomFieldCompact"] & components["schemas"]["CustomFieldBase"] & {
            /** @description Whether every project of the workspace can show it. */
            readonly is_global_to_workspace?: boolean;
            /** @description The stock field that this one was made from. */
            readonly asana_created_field?: components["schemas"]["StockField"];
            /** @description Whether the value cannot be written. */
            is_value_read_only?: boolean;
            /** @description Who made it. */
            created_by?: components["schemas"]["UserCompact"] | null;
            /** @description The value of a people field. */
            people_value?: components["schemas"]["UserCompact"][];
            /** @description The value of a reference field. */
            reference_value?: components["schemas"]["AsanaNamedResource"][];
            /** @description The value of a text field, as rich text. */
            readonly html_text_value?: string | null;
            /**
             * @description Who may see it.
             * @enum {string}
             */
            privacy_setting?: "public_with_guests" | "public" | "private";
            /**
             * @description What new members may do.
             * @enum {string}
             */
            default_access_level?: "admin" | "editor" | "user";
            /**
             * @description The kind of its values.
             * @enum {string}
             */
            readonly resource_subtype?: "text" | "enum" | "multi_enum" | "number" | "date" | "people" | "reference";
        };
        /** @description A custom field where it stands on a record, with its value there. Its gid is that of the field. */
        CustomFieldValue: {
            gid?: components["schemas"]["Gid"];
            /** @constant */
            readonly resource_type?: "custom_field";
            /** @description Whether the value can be changed; one whose field the record has no longer can only be cleared. */
            readonly enabled?: boolean;
            /** @description The name of the field. */
            name?: string;
            /** @description What the field is about, as plain text. */
            description?: string;
            /** @description The choices, for enum and multi-enum fields. */
            enum_options?: components["schemas"]["EnumOption"][];
            /** @description The chosen option of an enum field. */
            enum_value?: components["schemas"]["EnumOption"] | null;
            /** @description The chosen options of a multi-enum field. */
            multi_enum_values?: components["schemas"]["EnumOption"][];
            /** @description The value of a number field. */
            number_value?: number | null;
            /** @description The value of a text field, or the custom ID. */
            text_value?: string | null;
            /** @description The value of a text field, as rich text. */
            readonly html_text_value?: string | null;
            /** @description The value of a date field. */
            date_value?: {
                /** @description The day. */
                date?: string;
                /** @description The moment, null if the value is only a day. */
                date_time?: string | null;
            } | null;
            /** @description The value of a people field. */
            people_value?: components["schemas"]["UserCompact"][];
            /** @description The value of a reference field. */
            reference_value?: components["schemas"]["AsanaNamedResource"][];
            /** @description Which types of record a reference field takes. */
            input_restrictions?: ("task" | "project" | "portfolio" | "goal")[];
            /** @description How many places after the point a number shows, 0 to 6. */
            precision?: number;
            /** @description Who made the field. */
            created_by?: components["schemas"]["UserCompact"] | null;
            /** @description The value as people read it. */
            readonly display_value?: string | null;
            /**
             * @description The kind of its values.
             * @enum {string}
             */
            readonly resource_subtype?: "text" | "enum" | "multi_enum" | "number" | "date" | "people" | "reference";
            /**
             * @description The kind of its values, by an older name.
             * @enum {string}
             */
            readonly type?: "text" | "enum" | "multi_enum" | "number" | "date" | "people" | "reference";
            /** @description Whether the value is worked out by a formula. */
            is_formula_field?: boolean;
            /** @description Whether the value cannot be written. */
            is_value_read_only?: boolean;
            /**
             * @description How the value is shown, which tells formulas and custom IDs apart as well.
             * @enum {string}
             */
            readonly representation_type?: "text" | "enum" | "multi_enum" | "number" | "date" | "people" | "formula" | "custom_id" | "reference";
            /** @description What the custom IDs begin with. */
            id_prefix?: string | null;
            /**
             * @description How a number is written.
             * @enum {string}
             */
            format?: "currency" | "identifier" | "percentage" | "custom" | "duration" | "none";
            /** @description The ISO 4217 code, for numbers that are money. */
            currency_code?: string | null;
            /** @description The text beside the value, for numbers with a label of their own. */
            custom_label?: string | null;
            /**
             * @description On which side of the value the label stands.
             * @enum {string|null}
             */
            custom_label_position?: "prefix" | "suffix" | null;
            /** @description Whether followers hear of changes of the value. */
            has_notifications_enabled?: boolean;
            /** @description Whether every project of the workspace can show the field. */
            readonly is_global_to_workspace?: boolean;
            /** @description The stock field that this one was made from. */
            readonly asana_created_field?: components["schemas"]["StockField"];
            /**
             * @description Who may see the field.
             * @enum {string}
             */
            privacy_setting?: "public_with_guests" | "public" | "private";
            /**
             * @description What new members of the field may do.
             * @enum {string}
             */
            default_access_level?: "admin" | "editor" | "user";
        };
        /**
         * @description The stock fields that Asana has.
         * @enum {unknown}
         */
        StockField: "a_v_requirements" | "account_name" | "actionable" | "align_shipping_link" | "align_status" | "allotted_time" | "appointment" | "approval_stage" | "approved" | "article_series" | "board_committee" | "browser" | "campaign_audience" | "campaign_project_status" | "campaign_regions" | "channel_primary" | "client_topic_type" | "complete_by" | "contact" | "contact_email_address" | "content_channels" | "content_channels_needed" | "content_stage" | "content_type" | "contract" | "contract_status" | "cost" | "creation_stage" | "creative_channel" | "creative_needed" | "creative_needs" | "data_sensitivity" | "deal_size" | "delivery_appt" | "delivery_appt_date" | "department" | "department_responsible" | "design_request_needed" | "design_request_type" | "discussion_category" | "do_this_task" | "editorial_content_status" | "editorial_content_tag" | "editorial_content_type" | "effort" | "effort_level" | "est_completion_date" | "estimated_time" | "estimated_value" | "expected_cost" | "external_steps_needed" | "favorite_idea" | "feedback_type" | "financial" | "funding_amount" | "grant_application_process" | "hiring_candidate_status" | "idea_status" | "ids_link" | "ids_patient_link" | "implementation_stage" | "insurance" | "interview_area" | "interview_question_score" | "itero_scan_link" | "job_s_applied_to" | "lab" | "launch_status" | "lead_status" | "localization_language" | "localization_market_team" | "localization_status" | "meeting_minutes" | "meeting_needed" | "minutes" | "mrr" | "must_localize" | "name_of_foundation" | "need_to_follow_up" | "next_appointment" | "next_steps_sales" | "num_people" | "number_of_user_reports" | "office_location" | "onboarding_activity" | "owner" | "participants_needed" | "patient_date_of_birth" | "patient_email" | "patient_phone" | "patient_status" | "phone_number" | "planning_category" | "point_of_contact" | "position" | "post_format" | "prescription" | "priority" | "priority_level" | "product" | "product_stage" | "progress" | "project_size" | "project_status" | "proposed_budget" | "publish_status" | "reason_for_scan" | "referral" | "request_type" | "research_status" | "responsible_department" | "responsible_team" | "risk_assessment_status" | "room_name" | "sales_counterpart" | "sentiment" | "shipping_link" | "social_channels" | "stage" | "status" | "status_design" | "status_of_initiative" | "system_setup" | "task_progress" | "team" | "team_marketing" | "team_responsible" | "time_it_takes_to_complete_tasks" | "timeframe" | "treatment_type" | "type_work_requests_it" | "use_agency" | "user_name" | "vendor_category" | "vendor_type" | "word_count" | null;
        /** @description A custom field, as it is changed. */
        CustomFieldRequest: components["schemas"]["CustomFieldBase"] & {
            /** @description The choices, for enum and multi-enum fields. */
            enum_options?: components["schemas"]["EnumOptionBase"][];
            /** @description The chosen option of an enum field. */
            enum_value?: components["schemas"]["EnumOptionBase"] | null;
            /** @description The chosen options of a multi-enum field. */
            multi_enum_values?: components["schemas"]["EnumOptionBase"][];
            /** @description Where the field is made; cannot be changed. */
            workspace?: string;
            /** @description Whether the field belongs to the app that makes it. */
            owned_by_app?: boolean;
            /** @description The value of a people field. */
            people_value?: string[];
            /** @description The value of a reference field. */
            reference_value?: string[];
        };
        /** @description A custom field, as it is created. */
        CustomFieldCreateRequest: components["schemas"]["CustomFieldRequest"] & {
            /**
             * @description The kind of its values.
             * @enum {string}
             */
            resource_subtype: "text" | "enum" | "multi_enum" | "number" | "date" | "people" | "reference";
        };
        /** @description One of the choices of an enum field. */
        EnumOption: {
            gid?: components["schemas"]["Gid"];
            /** @constant */
            readonly resource_type?: "enum_option";
            /** @description Its name. */
            name?: string;
            /** @description Whether it can be chosen. Records keep it when it can no longer be. */
            enabled?: boolean;
            /** @description The color it is shown in. */
            color?: string;
        };
        /** @description What can be set of an option. */
        EnumOptionBase: {
            /** @description Its name. */
            name?: string;
            /** @description Whether it can be chosen. */
            enabled?: boolean;
            /** @description The color it is shown in. */
            color?: string;
        };
        /** @description An option, as it is created. */
        EnumOptionRequest: components["schemas"]["EnumOptionBase"] & {
            /** @description The neighbour before which it goes. Excludes `insert_after`. */
            insert_before?: string;
            /** @description The neighbour after which it goes. Excludes `insert_before`. */
            insert_after?: string;
        };
        /** @description Which option goes where. */
        EnumOptionInsertRequest: {
            /** @description The option. */
            enum_option: string;
            /** @description The option before which it goes. Excludes `after_enum_option`. */
            before_enum_option?: string;
            /** @description The option after which it goes. Excludes `before_enum_option`. */
            after_enum_option?: string;
        };
        /**
         * @description One thing that happened to one record: it came into being or into another (`added`), was taken out of another
         *     (`removed`), has `changed`, or was `deleted`.
         */
        EventResponse: {
            /** @description Who did it; null for what happened by itself. */
            user?: components["schemas"]["UserCompact"] | null;
            /** @description The record it happened to, as it is now, or as it was when it went. */
            resource?: components["schemas"]["AsanaNamedResource"];
            /** @description The type of the record, once more. Deprecated. */
            readonly type?: string;
            /** @description What happened to the record: `added`, `changed`, `deleted`, `removed` or `undeleted`. */
            readonly action?: string;
            /** @description What the record was added to or removed from; null for all other events. */
            parent?: components["schemas"]["AsanaNamedResource"] | null;
            /**
             * Format: date-time
             * @description When it happened.
             */
            readonly created_at?: string;
            /** @description Which field has changed, and how. Only of `changed`. */
            readonly change?: {
                /** @description The name of the field. */
                readonly field?: string;
                /** @description `changed` for a value; `added` or `removed` for one of several. */
                readonly action?: string;
                /** @description The record that the field has now, or whose value has changed; absent for what is no record. */
                new_value?: components["schemas"]["AsanaNamedResource"];
                /** @description The record that has come to those of the field. */
                added_value?: components["schemas"]["AsanaNamedResource"];
                /** @description The record that is no longer among those of the field. */
                removed_value?: components["schemas"]["AsanaNamedResource"];
            };
        };
        /** @description An export of a record together with what hangs below it. */
        GraphExportCompact: {
            gid?: components["schemas"]["Gid"];
            /** @constant */
            readonly resource_type?: "graph_export";
            /**
             * Format: date-time
             * @description When the export was asked for.
             */
            readonly created_at?: string;
            /**
             * Format: uri
             * @description Where the gzipped JSON lies, null until the export is ready.
             */
            readonly download_url?: string | null;
            /**
             * Format: date-time
             * @description When the export was ready, null until then.
             */
            readonly completed_at?: string | null;
        };
        /** @description A bulk export of records. */
        ResourceExportCompact: {
            gid?: components["schemas"]["Gid"];
            /** @constant */
            readonly resource_type?: "export_request";
            /**
             * Format: date-time
             * @description When the export was asked for.
             */
            readonly created_at?: string;
            /**
             * Format: uri
             * @description Where the gzipped JSON lines lie, null until the export is ready.
             */
            readonly download_url?: string | null;
            /**
             * Format: date-time
             * @description When the export was ready, null until then.
             */
            readonly completed_at?: string | null;
        };
        /** @description What to export. */
        GraphExportRequest: {
            /** @description The goal, project, portfolio or team to begin with. */
            parent?: string;
        };
        /** @description The job that makes the export. */
        GraphExportResponse: {
            gid?: components["schemas"]["Gid"];
            /** @constant */
            readonly resource_type?: "job";
            /** @description What the job does. */
            readonly resource_subtype?: string;
            /**
             * @description How far the job is.
             * @enum {string}
             */
            readonly status?: "not_started" | "in_progress" | "succeeded" | "failed";
            /** @description The export that the job makes. */
            new_graph_export?: components["schemas"]["GraphExportCompact"];
        };
        /** @description What to export, type by type. */
        ResourceExportRequest: {
            /** @description The workspace. */
            workspace?: string;
            /** @description What to export of each type. */
            export_request_parameters?: components["schemas"]["ResourceExportRequestParameter"][];
        };
        /** @description Which records of one type to export, and which of their fields. */
        ResourceExportRequestParameter: {
            /** @description The type of record to export: `task`, `team` or `message`. */
            resource_type?: string;
            /** @description Which records to export. */
            filters?: components["schemas"]["ResourceExportFilters"];
            /** @description The fields to export, all usual ones if absent. */
            fields?: string[];
        };
        /** @description Narrows down the records of one type; several filters must all hold. */
        ResourceExportFilters: {
            /** @description Assigned by one of these. */
            "assigned_by.any"?: string[];
            /** @description Assigned to one of these. */
            "assignee.any"?: string[];
            /** @description Commented on by one of these. */
            "commented_on_by.any"?: string[];
            /**
             * Format: date-time
             * @description Made after this moment.
             */
            "created_at.after"?: string;
            /**
             * Format: date-time
             * @description Made before this moment.
             */
            "created_at.before"?: string;
            /** @description Made by one of these. */
            "created_by.any"?: string[];
            /** @description Followed by one of these. */
            "followers.any"?: string[];
            /** @description Liked by one of these. */
            "liked_by.any"?: string[];
            /**
             * Format: date-time
             * @description Changed after this moment.
             */
            "modified_at.after"?: string;
            /**
             * Format: date-time
             * @description Changed before this moment.
             */
            "modified_at.before"?: string;
        };
        /** @description The job that makes the export. */
        ResourceExportResponse: {
            gid?: components["schemas"]["Gid"];
            /** @constant */
            readonly resource_type?: "job";
            /** @description What the job does. */
            readonly resource_subtype?: string;
            /**
             * @description How far the job is.
             * @enum {string}
             */
            readonly status?: "not_started" | "in_progress" | "succeeded" | "failed";
            /** @description The export that the job makes. */
            new_resource_export?: components["schemas"]["ResourceExportCompact"];
        };
        /** @description A piece of asynchronous work, such as the duplication of a project. */
        JobCompact: {
            gid?: components["schemas"]["Gid"];
            /** @constant */
            resource_type?: "job";
            /**
             * @description What the job does.
             * @example duplicate_task
             */
            resource_subtype?: string;
            /**
             * @description How far the job is.
             * @enum {string}
             */
            status?: "not_started" | "in_progress" | "succeeded" | "failed";
            new_portfolio?: components["schemas"]["PortfolioCompact"];
            new_project?: components["schemas"]["ProjectCompact"];
            new_task?: components["schemas"]["TaskCompact"] | null;
            new_project_template?: components["schemas"]["ProjectTemplateCompact"];
            new_task_template?: components["schemas"]["TaskTemplateCompact"];
            new_graph_export?: components["schemas"]["GraphExportCompact"];
            new_resource_export?: components["schemas"]["ResourceExportCompact"];
        };
        JobResponse: components["schemas"]["JobCompact"];
        /** @description That a user or team is a member of something. What it is a member of tells the form. */
        MembershipCompact: components["schemas"]["MembershipOfGoalCompact"] | components["schemas"]["MembershipOfProject"] | components["schemas"]["MembershipOfPortfolio"] | components["schemas"]["MembershipOfCustomField"] | components["schemas"]["MembershipOfCustomType"];
        /** @description A membership; what it is of tells the form. */
        MembershipResponse: components["schemas"]["MembershipCompact"] | components["schemas"]["MembershipOfGoal"] | components["schemas"]["MembershipOfProject"] | components["schemas"]["MembershipOfPortfolio"] | components["schemas"]["MembershipOfCustomField"] | components["schemas"]["MembershipOfCustomType"];
        /** @description A membership of a goal. */
        MembershipOfGoalCompact: {
            gid?: components["schemas"]["Gid"];
            /** @constant */
            readonly resource_type?: "membership";
            /** @description Which kind of its type it is. */
            readonly resource_subtype?: string;
            /** @description The user or team. */
            member?: components["schemas"]["MemberCompact"];
            /** @description What it belongs to. */
            readonly parent?: components["schemas"]["GoalCompact"];
            /**
             * @deprecated
             * @description What the member may do, by an older name.
             * @enum {string}
             */
            role?: "commenter" | "editor";
            /**
             * @description What the member may do.
             * @enum {string}
             */
            access_level?: "viewer" | "commenter" | "editor" | "admin";
            /**
             * @deprecated
             * @description The goal.
             */
            readonly goal?: components["schemas"]["GoalCompact"];
            /**
             * @deprecated
             * @description Always null, an older word for the access level.
             */
            readonly is_commenter?: boolean | null;
            /**
             * @deprecated
             * @description Always null, an older word for the access level.
             */
            readonly is_editor?: boolean | null;
        };
        /** @description A membership of a goal, in full. */
        MembershipOfGoal: {
            gid?: components["schemas"]["Gid"];
            /** @constant */
            readonly resource_type?: "membership";
            /** @description Which kind of its type it is. */
            readonly resource_subtype?: string;
            /** @description The user or team. */
            member?: components["schemas"]["MemberCompact"];
            /** @description What it belongs to. */
            readonly parent?: components["schemas"]["GoalCompact"];
            /**
             * @deprecated
             * @description What the member may do, by an older name.
             * @enum {string}
             */
            role?: "commenter" | "editor";
            /**
             * @description What the member may do.
             * @enum {string}
             */
            access_level?: "viewer" | "commenter" | "editor" | "admin";
            /**
             * @deprecated
             * @description The goal.
             */
            readonly goal?: components["schemas"]["GoalCompact"];
            /**
             * @deprecated
             * @description The user.
             */
            readonly user?: components["schemas"]["UserCompact"];
            /**
             * @deprecated
             * @description The workspace.
             */
            readonly workspace?: components["schemas"]["WorkspaceCompact"];
        };
        /** @description A membership of a project. */
        MembershipOfProject: {
            gid?: components["schemas"]["Gid"];
            /** @constant */
            readonly resource_type?: "membership";
            /** @description What it belongs to. */
            parent?: components["schemas"]["ProjectCompact"];
            /** @description The user or team. */
            member?: components["schemas"]["MemberCompact"];
            /**
             * @description What the member may do.
             * @enum {string}
             */
            readonly access_level?: "admin" | "editor" | "commenter" | "viewer";
            /** @description Which kind of its type it is. */
            resource_subtype?: string;
        };
        /** @description A membership of a portfolio. */
        MembershipOfPortfolio: {
            gid?: components["schemas"]["Gid"];
            /** @constant */
            readonly resource_type?: "membership";
            /** @description What it belongs to. */
            parent?: components["schemas"]["PortfolioCompact"];
            /** @description The user or team. */
            member?: components["schemas"]["MemberCompact"];
            /**
             * @description What the member may do.
             * @enum {string}
             */
            readonly access_level?: "admin" | "editor" | "viewer";
            /** @description Which kind of its type it is. */
            resource_subtype?: string;
        };
        /** @description A membership of a custom field. */
        MembershipOfCustomField: {
            gid?: components["schemas"]["Gid"];
            /** @description Its type. */
            readonly resource_type?: string;
            /** @description Which kind of its type it is. */
            resource_subtype?: string;
            /** @description What it belongs to. */
            parent?: components["schemas"]["CustomFieldCompact"];
            /** @description The user or team. */
            member?: components["schemas"]["MemberCompact"];
            /**
             * @description What the member may do.
             * @enum {string}
             */
            readonly access_level?: "admin" | "editor" | "user";
        };
        /** @description A membership of a custom type. */
        MembershipOfCustomType: {
            gid?: components["schemas"]["Gid"];
            /** @description Its type. */
            readonly resource_type?: string;
            /** @description Which kind of its type it is. */
            resource_subtype?: string;
            /** @description What it belongs to. */
            parent?: components["schemas"]["CustomTypeCompact"];
            /** @description The user or team. */
            member?: components["schemas"]["MemberCompact"];
            /**
             * @description What the member may do.
             * @enum {string}
             */
            readonly access_level?: "admin" | "editor" | "user" | "viewer";
        };
        /** @description What can be changed of a membership. */
        MembershipRequest: {
            /** @description What the member may do: `admin`, `editor`, `commenter`, `viewer` or `user`, as far as the parent knows it. */
            access_level?: string;
        };
        /** @description Who becomes a member of what. */
        CreateMembershipRequest: components["schemas"]["MembershipRequest"] & {
            /** @description The user or team that becomes a member. */
            member?: string;
            /** @description What to become a member of. */
            parent?: string;
            /**
             * @deprecated
             * @description What the member may do, by an older name.
             */
            role?: string;
        };
        ErrorResponse: {
            errors: components["schemas"]["Error"][];
        };
        Error: {
            /**
             * @description What went wrong, naming the field where there is one.
             * @example job: Not a recognized ID: 1
             */
            message: string;
            /** @description Where the error codes are documented. */
            help?: string;
            /**
             * @description On a 500 only, a few words that find the request in the log.
             * @example 6 sad squid snuggle softly
             */
            phrase?: string;
        };
        /** @description An export of everything an organization has. */
        OrganizationExportCompact: {
            gid?: components["schemas"]["Gid"];
            /** @constant */
            readonly resource_type?: "organization_export";
            /**
             * Format: date-time
             * @description When the export was asked for.
             */
            readonly created_at?: string;
            /**
             * Format: uri
             * @description Where the gzipped JSON lies, null until the export is ready.
             */
            readonly download_url?: string | null;
            /**
             * @description How far the export is.
             * @enum {string}
             */
            readonly state?: "pending" | "started" | "finished" | "error";
            /** @description The organization. */
            organization?: components["schemas"]["WorkspaceCompact"];
        };
        OrganizationExportResponse: components["schemas"]["OrganizationExportCompact"];
        /** @description Which organization to export. */
        OrganizationExportRequest: {
            /** @description The organization. */
            organization?: string;
        };
        /** @description That a user is a member of a portfolio, in the older form. */
        PortfolioMembershipCompact: {
            gid?: components["schemas"]["Gid"];
            /** @constant */
            readonly resource_type?: "portfolio_membership";
            /** @description The portfolio. */
            portfolio?: components["schemas"]["PortfolioCompact"];
            /** @description The user. */
            user?: components["schemas"]["UserCompact"];
            /**
             * @description What the member may do.
             * @enum {string}
             */
            readonly access_level?: "admin" | "editor" | "viewer";
        };
        PortfolioMembershipResponse: components["schemas"]["PortfolioMembershipCompact"];
        /** @description A portfolio, a collection of projects. */
        PortfolioCompact: {
            gid?: components["schemas"]["Gid"];
            /** @constant */
            readonly resource_type?: "portfolio";
            /** @description Its name. */
            name?: string;
        };
        /** @description What can be set of a portfolio. */
        PortfolioBase: {
            /** @description Its name. */
            name?: string;
            /** @description Whether it is archived, out of sight but readable. */
            archived?: boolean;
            /** @description The color it is shown in. */
            color?: components["schemas"]["Color"];
            /**
             * Format: date
             * @description The day on which it starts.
             */
            start_on?: string | null;
            /**
             * Format: date
             * @description The day on which it is due.
             */
            due_on?: string | null;
            /**
             * @description What new members may do.
             * @enum {string}
             */
            default_access_level?: "admin" | "editor" | "viewer";
        };
        PortfolioResponse: components["schemas"]["PortfolioCompact"] & components["schemas"]["PortfolioBase"] & {
            /**
             * Format: date-time
             * @description When it was made.
             */
            readonly created_at?: string;
            /** @description Who made it. */
            created_by?: components["schemas"]["UserCompact"];
            /** @description The custom fields it shows. */
            custom_field_settings?: components["schemas"]["CustomFieldSettingResponse"][];
            /** @description The latest status update. */
            current_status_update?: components["schemas"]["StatusUpdateCompact"] | null;
            /** @description Its custom fields with their values. */
            custom_fields?: components["schemas"]["CustomFieldValue"][];
            /** @description Who belongs to it. */
            readonly members?: components["schemas"]["UserCompact"][];
            /** @description Whose it is. */
            owner?: components["schemas"]["UserCompact"];
            /** @description The workspace. */
            workspace?: components["schemas"]["WorkspaceCompact"];
            /** @description Where it is in the web app. */
            readonly permalink_url?: string;
            /** @description Whether all of the workspace may see it. */
            public?: boolean;
            privacy_setting?: components["schemas"]["PortfolioPrivacy"];
            /** @description The project templates in it. */
            readonly project_templates?: components["schemas"]["ProjectTemplateCompact"][];
        };
        /**
         * @description Who may see it.
         * @enum {string}
         */
        PortfolioPrivacy: "public_to_domain" | "members_only";
        /** @description A portfolio, as it is created. */
        PortfolioRequest: components["schemas"]["PortfolioBase"] & {
            /** @description The workspace. */
            workspace?: string;
            /**
             * @deprecated
             * @description Whether all may see it, by an older name.
             */
            public?: boolean;
            privacy_setting?: components["schemas"]["PortfolioPrivacy"];
        };
        /** @description A portfolio, as it is changed. */
        PortfolioUpdateRequest: components["schemas"]["PortfolioBase"] & {
            privacy_setting?: components["schemas"]["PortfolioPrivacy"];
            /** @description Values by the gid of the custom field. */
            custom_fields?: {
                [key: string]: unknown;
            };
        };
        /** @description Which item to add, and where. */
        PortfolioAddItemRequest: {
            /** @description The item. */
            item: string;
            /** @description The neighbour before which it goes. Excludes `insert_after`. */
            insert_before?: string;
            /** @description The neighbour after which it goes. Excludes `insert_before`. */
            insert_after?: string;
        };
        /** @description Which item to take out. */
        PortfolioRemoveItemRequest: {
            /** @description The item. */
            item: string;
        };
        /** @description What the copy is called, and what it takes over. */
        PortfolioDuplicateRequest: {
            /** @description Its name. */
            name: string;
            /** @description What the copy takes over, separated by commas or as a list. */
            include?: string | string[];
        };
        /** @description The page that says what a project is for. */
        ProjectBriefCompact: {
            gid?: components["schemas"]["Gid"];
            /** @constant */
            readonly resource_type?: "project_brief";
        };
        ProjectBriefResponse: components["schemas"]["ProjectBriefCompact"] & {
            /** @description Its title. */
            title?: string;
            /** @description The text, as rich text. */
            html_text?: string;
            /** @description The text, plain. */
            text?: string;
            /** @description Where it is in the web app. */
            readonly permalink_url?: string;
            /** @description The project. */
            project?: components["schemas"]["ProjectCompact"];
        };
        /** @description A project brief, as it is written. */
        ProjectBriefRequest: {
            /** @description Its title. */
            title?: string;
            /** @description The text, as rich text. */
            html_text?: string;
            /** @description The text, plain. */
            text?: string;
        };
        /** @description That a user or team is a member of a project, in the older form. */
        ProjectMembershipCompact: {
            gid?: components["schemas"]["Gid"];
            /** @constant */
            readonly resource_type?: "project_membership";
            /** @description What it belongs to. */
            parent?: components["schemas"]["ProjectCompact"];
            /** @description The user or team. */
            member?: components["schemas"]["MemberCompact"];
            /**
             * @description What the member may do.
             * @enum {string}
             */
            readonly access_level?: "admin" | "editor" | "commenter" | "viewer";
        };
        ProjectMembershipResponse: components["schemas"]["ProjectMembershipCompact"] & {
            /** @description The user. */
            user?: components["schemas"]["UserCompact"];
            /** @description The project. */
            project?: components["schemas"]["ProjectCompact"];
            /**
             * @description Whether the member may write or only comment.
             * @enum {string}
             */
            readonly write_access?: "full_write" | "comment_only";
        };
        /** @description How a project is going, in the older form of a status update. */
        ProjectStatusCompact: {
            gid?: components["schemas"]["Gid"];
            /** @constant */
            readonly resource_type?: "project_status";
            /** @description Its title. */
            title?: string;
        };
        ProjectStatusResponse: components["schemas"]["ProjectStatusCompact"] & {
            /** @description The text, plain. */
            text?: string;
            /** @description The text, as rich text. */
            html_text?: string;
            /**
             * @description The color it is shown in.
             * @enum {string}
             */
            color?: "green" | "yellow" | "red" | "blue" | "complete";
            /** @description Who wrote it. */
            author?: components["schemas"]["UserCompact"];
            /**
             * Format: date-time
             * @description When it was made.
             */
            readonly created_at?: string;
            /** @description Who made it. */
            created_by?: components["schemas"]["UserCompact"];
            /**
             * Format: date-time
             * @description When it last changed.
             */
            readonly modified_at?: string;
        };
        /** @description A project status, as it is posted. */
        ProjectStatusRequest: {
            /** @description Its title. */
            title?: string;
            /** @description The text, plain. */
            text?: string;
            /** @description The text, as rich text. */
            html_text?: string;
            /**
             * @description The color it is shown in.
             * @enum {string}
             */
            color?: "green" | "yellow" | "red" | "blue" | "complete";
        };
        /** @description A template from which projects are made. */
        ProjectTemplateCompact: {
            gid?: components["schemas"]["Gid"];
            /** @constant */
            readonly resource_type?: "project_template";
            /** @description Its name. */
            name?: string;
        };
        ProjectTemplateResponse: components["schemas"]["ProjectTemplateCompact"] & {
            /** @description What it is about, as plain text. */
            description?: string;
            /** @description What it is about, as rich text. */
            html_description?: string;
            /** @description Whether all may see it, by an older name. */
            public?: boolean;
            /** @description Whose it is. */
            owner?: components["schemas"]["UserCompact"] | null;
            /** @description The team. */
            team?: components["schemas"]["TeamCompact"];
            /** @description The dates that the template asks for. */
            readonly requested_dates?: components["schemas"]["DateVariableCompact"][];
            /** @description The color it is shown in. */
            color?: components["schemas"]["Color"] | null;
            /** @description The roles of the template. */
            requested_roles?: components["schemas"]["TemplateRole"][];
        };
        /** @description What the new project is like, and what the template asks for. */
        ProjectTemplateInstantiateProjectRequest: {
            /** @description Its name. */
            name: string;
            /** @description The team. */
            team?: string;
            /**
             * @deprecated
             * @description Whether all may see it, by an older name.
             */
            public?: boolean;
            /**
             * @description Who may see it.
             * @enum {string}
             */
            privacy_setting?: "public_to_workspace" | "private_to_team" | "private";
            /** @description Whether a date that the template asks for must be given. */
            is_strict?: boolean;
            /** @description The dates that the template asks for. */
            requested_dates?: components["schemas"]["DateVariableRequest"][];
            /** @description The roles of the template. */
            requested_roles?: components["schemas"]["RequestedRoleRequest"][];
        };
        /** @description A date that a template asks for. `1` is the project's start, `2` its end. */
        DateVariableCompact: {
            /** @description Which of the dates it is. */
            readonly gid?: string;
            /** @description Its name. */
            readonly name?: string;
            /** @description What it is about, as plain text. */
            readonly description?: string;
        };
        /** @description A role of a template, filled by a person when a project is made. */
        TemplateRole: {
            /** @description Which of the roles it is. */
            readonly gid?: string;
            /** @description Its type. */
            readonly resource_type?: string;
            /** @description Its name. */
            name?: string;
        };
        /** @description The answer to a date that a template asks for. */
        DateVariableRequest: {
            /** @description Which of the dates it is. */
            gid?: string;
            /** @description The day, as `2026-08-08`; a time behind it does not count. */
            value?: string | null;
        };
        /** @description Who fills a role of a template. */
        RequestedRoleRequest: {
            /** @description Which of the roles it is. */
            gid?: string;
            /** @description The person. */
            value?: string;
        };
        /** @description A project, a list or board of tasks. */
        ProjectCompact: {
            gid?: components["schemas"]["Gid"];
            /** @constant */
            readonly resource_type?: "project";
            /** @description The project's name. */
            name?: string;
        };
        /** @description What can be set of a project. */
        ProjectBase: {
            /** @description Its name. */
            name?: string;
            /** @description Whether it is archived, out of sight but readable. */
            archived?: boolean;
            /** @description The color it is shown in. */
            color?: components["schemas"]["Color"] | null;
            /**
             * @description The picture it is shown with.
             * @enum {string|null}
             */
            icon?: "list" | "board" | "timeline" | "calendar" | "rocket" | "people" | "graph" | "star" | "bug" | "light_bulb" | "globe" | "gear" | "notebook" | "computer" | "check" | "target" | "html" | "megaphone" | "chat_bubbles" | "briefcase" | "page_layout" | "mountain_flag" | "puzzle" | "presentation" | "line_and_symbols" | "speed_dial" | "ribbon" | "shoe" | "shopping_basket" | "map" | "ticket" | "coins" | null;
            /** @description The latest project status. */
            current_status?: components["schemas"]["ProjectStatusResponse"] | null;
            /** @description The latest status update. */
            current_status_update?: components["schemas"]["StatusUpdateCompact"] | null;
            /**
             * @description The view that opens first.
             * @enum {string}
             */
            default_view?: "list" | "board" | "calendar" | "timeline";
            /**
             * Format: date
             * @description The day on which it is due, by an older name.
             */
            due_date?: string | null;
            /**
             * Format: date
             * @description The day on which it is due.
             */
            due_on?: string | null;
            /** @description The notes, as rich text. */
            html_notes?: string;
            /** @description What it is about, as plain text. */
            notes?: string;
            /**
             * @deprecated
             * @description Whether all may see it, by an older name.
             */
            public?: boolean;
            /**
             * @description Who may see it.
             * @enum {string}
             */
            privacy_setting?: "public_to_workspace" | "private_to_team" | "private";
            /**
             * Format: date
             * @description The day on which it starts.
             */
            start_on?: string | null;
            /**
             * @description What new members may do.
             * @enum {string}
             */
            default_access_level?: "admin" | "editor" | "commenter" | "viewer";
            /**
             * @description What a member must be to change the project's workflow and look.
             * @enum {string}
             */
            minimum_access_level_for_customization?: "admin" | "editor";
            /**
             * @description What a member must be to share the project.
             * @enum {string}
             */
            minimum_access_level_for_sharing?: "admin" | "editor";
        };
        ProjectResponse: components["schemas"]["ProjectCompact"] & components["schemas"]["ProjectBase"] & {
            /**
             * Format: date-time
             * @description When it was made.
             */
            readonly created_at?: string;
            /** @description The custom fields it shows. */
            readonly custom_field_settings?: components["schemas"]["CustomFieldSettingResponse"][];
            /** @description Who belongs to it. */
            readonly members?: components["schemas"]["UserCompact"][];
            /**
             * Format: date-time
             * @description When it last changed.
             */
            readonly modified_at?: string;
            /** @description Its custom fields with their values. */
            readonly custom_fields?: components["schemas"]["CustomFieldValue"][];
            /** @description Whether it is done. */
            readonly completed?: boolean;
            /**
             * Format: date-time
             * @description When it was done, null until then.
             */
            readonly completed_at?: string | null;
            /** @description Who marked it as done. */
            readonly completed_by?: components["schemas"]["UserCompact"] | null;
            /** @description Who hears of changes. */
            readonly followers?: components["schemas"]["UserCompact"][];
            /** @description Whose it is. */
            owner?: components["schemas"]["UserCompact"] | null;
            /** @description The team. */
            team?: components["schemas"]["TeamCompact"] | null;
            /** @description Where it is in the web app. */
            readonly permalink_url?: string;
            /** @description The project brief. */
            project_brief?: components["schemas"]["ProjectBriefCompact"] | null;
            /** @description The template it was made from. */
            created_from_template?: components["schemas"]["ProjectTemplateCompact"] | null;
            /** @description The workspace. */
            readonly workspace?: components["schemas"]["WorkspaceCompact"];
        };
        /** @description A project, as it is created. */
        ProjectRequest: components["schemas"]["ProjectBase"] & {
            /** @description Values by the gid of the custom field. */
            custom_fields?: {
                [key: string]: unknown;
            };
            /** @description Who hears of changes. */
            followers?: string[] | string;
            /** @description Whose it is. */
            owner?: string | null;
            /**
             * @deprecated
             * @description The team.
             */
            team?: string;
            /** @description The workspace. */
            workspace?: string;
        };
        /** @description A project, as it is changed. */
        ProjectUpdateRequest: components["schemas"]["ProjectBase"] & {
            /** @description Values by the gid of the custom field. */
            custom_fields?: {
                [key: string]: unknown;
            };
            /** @description Whose it is. */
            owner?: string | null;
            /**
             * @deprecated
             * @description The team.
             */
            team?: string;
        };
        /** @description What the copy is called, and what it takes over. */
        ProjectDuplicateRequest: {
            /** @description Its name. */
            name: string;
            /** @description The team in which it is to be; that of the original unless it is said. */
            team?: string;
            /** @description What the copy takes over, separated by commas or as a list. */
            include?: string | string[];
            /** @description How the dates of the copy are shifted; needs `task_dates`. */
            schedule_dates?: {
                /** @description Whether shifted dates avoid weekends. */
                should_skip_weekends?: boolean;
                /** @description The last due date of the copy. Excludes `start_on`. */
                due_on?: string;
                /** @description The first start date of the copy. Excludes `due_on`. */
                start_on?: string;
            };
        };
        /** @description What the template is called, and where it lives. */
        ProjectSaveAsTemplateRequest: {
            /** @description Its name. */
            name: string;
            /** @description The team. */
            team?: string;
            /** @description The workspace. */
            workspace?: string;
            /** @description Whether all may see it, by an older name. */
            public: boolean;
        };
        /** @description Who becomes a follower. */
        AddFollowersRequest: {
            /** @description Who is added: gids, e-mail addresses or `me`. */
            followers: string[] | string;
        };
        /** @description Who is a follower no longer. */
        RemoveFollowersRequest: {
            /** @description Who is removed: gids, e-mail addresses or `me`. */
            followers: string[] | string;
        };
        /** @description How many tasks a project has. */
        TaskCountResponse: {
            /** @description How many tasks there are. */
            num_tasks?: number;
            /** @description How many tasks are open. */
            num_incomplete_tasks?: number;
            /** @description How many tasks are done. */
            num_completed_tasks?: number;
            /** @description How many milestones there are. */
            num_milestones?: number;
            /** @description How many milestones are open. */
            num_incomplete_milestones?: number;
            /** @description How many milestones are done. */
            num_completed_milestones?: number;
        };
        /** @description A section, a heading or column of a project. */
        SectionCompact: {
            gid?: components["schemas"]["Gid"];
            /** @constant */
            readonly resource_type?: "section";
            /** @description Its name. */
            name?: string;
        };
        SectionResponse: components["schemas"]["SectionCompact"] & {
            /**
             * Format: date-time
             * @description When it was made.
             */
            readonly created_at?: string;
            /** @description The project. */
            project?: components["schemas"]["ProjectCompact"];
            /** @description The project, by an older name. */
            readonly projects?: components["schemas"]["ProjectCompact"][];
        };
        /** @description A section, as it is created or renamed. */
        SectionRequest: {
            /** @description Its name. */
            name: string;
            /** @description The neighbour before which it goes. Excludes `insert_after`. */
            insert_before?: string;
            /** @description The neighbour after which it goes. Excludes `insert_before`. */
            insert_after?: string;
        };
        /** @description Which task goes where in the section. */
        SectionTaskInsertRequest: {
            /** @description The task. */
            task: string;
            /** @description The neighbour before which it goes. Excludes `insert_after`. */
            insert_before?: string;
            /** @description The neighbour after which it goes. Excludes `insert_before`. */
            insert_after?: string;
        };
        /** @description Which section goes where in the project. */
        ProjectSectionInsertRequest: {
            /** @description The section. */
            section: string;
            /** @description The section before which it goes. Excludes `after_section`. */
            before_section?: string;
            /** @description The section after which it goes. Excludes `before_section`. */
            after_section?: string;
        };
        /** @description A report on how something is going. */
        StatusUpdateCompact: {
            gid?: components["schemas"]["Gid"];
            /** @constant */
            readonly resource_type?: "status_update";
            /** @description Its title. */
            title?: string;
            /**
             * @description Which type of record it is about.
             * @enum {string}
             */
            readonly resource_subtype?: "project_status_update" | "portfolio_status_update" | "goal_status_update";
        };
        StatusUpdateResponse: components["schemas"]["StatusUpdateCompact"] & {
            /** @description The text, plain. */
            text?: string;
            /** @description The text, as rich text. */
            html_text?: string;
            /**
             * @description How it is going.
             * @enum {string}
             */
            status_type?: "on_track" | "at_risk" | "off_track" | "on_hold" | "complete" | "achieved" | "partial" | "missed" | "dropped";
            /** @description Who wrote it. */
            author?: components["schemas"]["UserCompact"];
            /**
             * Format: date-time
             * @description When it was made.
             */
            readonly created_at?: string;
            /** @description Who made it. */
            created_by?: components["schemas"]["UserCompact"];
            /** @description Whether the caller likes it, by an older name. */
            readonly hearted?: boolean;
            /** @description Who likes it, by an older name. */
            readonly hearts?: components["schemas"]["Like"][];
            /** @description Whether the caller likes it. */
            liked?: boolean;
            /** @description Who likes it. */
            readonly likes?: components["schemas"]["Like"][];
            /** @description The emojis it got. */
            readonly reaction_summary?: components["schemas"]["ReactionSummaryItemCompact"][];
            /**
             * Format: date-time
             * @description When it last changed.
             */
            readonly modified_at?: string;
            /** @description How many like it, by an older name. */
            readonly num_hearts?: number;
            /** @description How many like it. */
            readonly num_likes?: number;
            /** @description The project, portfolio or goal it is about. */
            parent?: components["schemas"]["AsanaNamedResource"];
        };
        /** @description A status update, as it is posted. */
        StatusUpdateRequest: {
            /** @description Its title. */
            title?: string;
            /** @description The text, plain. */
            text: string;
            /** @description The text, as rich text. */
            html_text?: string;
            /**
             * @description How it is going.
             * @enum {string}
             */
            status_type: "on_track" | "at_risk" | "off_track" | "on_hold" | "complete" | "achieved" | "partial" | "missed" | "dropped";
            /** @description The project, portfolio or goal it is about. */
            parent: string;
        };
        /** @description A comment, or a note of the service that something has changed. */
        StoryCompact: {
            gid?: components["schemas"]["Gid"];
            /** @constant */
            readonly resource_type?: "story";
            /**
             * Format: date-time
             * @description When it was made.
             */
            readonly created_at?: string;
            /** @description Who made it. */
            created_by?: components["schemas"]["UserCompact"];
            /** @description What happened, such as `comment_added` or `assigned`. */
            readonly resource_subtype?: string;
            /** @description The text, plain. */
            text?: string;
            /**
             * @description Whether a person wrote it or the service.
             * @enum {string}
             */
            readonly type?: "comment" | "system";
        };
        StoryResponse: components["schemas"]["StoryCompact"] & {
            /** @description The text, as rich text. */
            html_text?: string;
            /** @description Whether it is pinned to the top. */
            is_pinned?: boolean;
            /**
             * @description The sticker.
             * @enum {string|null}
             */
            sticker_name?: "green_checkmark" | "people_dancing" | "dancing_unicorn" | "heart" | "party_popper" | "people_waving_flags" | "splashing_narwhal" | "trophy" | "yeti_riding_unicorn" | "celebrating_people" | "determined_climbers" | "phoenix_spreading_love" | null;
            /** @description Whether the caller may change the text. */
            readonly is_editable?: boolean;
            /** @description Whether the text was changed. */
            readonly is_edited?: boolean;
            /** @description Whether the caller likes it, by an older name. */
            readonly hearted?: boolean;
            /** @description Who likes it, by an older name. */
            readonly hearts?: components["schemas"]["Like"][];
            /** @description How many like it, by an older name. */
            readonly num_hearts?: number;
            /** @description Whether the caller likes it. */
            readonly liked?: boolean;
            /** @description Who likes it. */
            readonly likes?: components["schemas"]["Like"][];
            /** @description How many like it. */
            readonly num_likes?: number;
            /** @description The emojis it got. */
            readonly reaction_summary?: components["schemas"]["ReactionSummaryItemCompact"][];
            /** @description How the links in the text are shown. */
            readonly previews?: components["schemas"]["Preview"][];
            /** @description The name before the change. */
            old_name?: string;
            /** @description The name after the change. */
            readonly new_name?: string | null;
            /** @description The dates before the change. */
            old_dates?: components["schemas"]["StoryResponseDates"];
            /** @description The dates after the change. */
            new_dates?: components["schemas"]["StoryResponseDates"];
            /** @description The subtype before the change. */
            readonly old_resource_subtype?: string;
            /** @description The subtype after the change. */
            readonly new_resource_subtype?: string;
            /** @description The story. */
            readonly story?: components["schemas"]["StoryCompact"];
            /** @description Who is to do it. */
            readonly assignee?: components["schemas"]["UserCompact"];
            /** @description Who began or ceased to follow. */
            readonly follower?: components["schemas"]["UserCompact"];
            /** @description The section before the move. */
            readonly old_section?: components["schemas"]["SectionCompact"];
            /** @description The section after the move. */
            readonly new_section?: components["schemas"]["SectionCompact"];
            /** @description The task. */
            readonly task?: components["schemas"]["TaskCompact"];
            /** @description The project. */
            readonly project?: components["schemas"]["ProjectCompact"];
            /** @description The tag. */
            readonly tag?: components["schemas"]["TagCompact"];
            /** @description The custom field. */
            readonly custom_field?: components["schemas"]["CustomFieldCompact"];
            /** @description The value of a text field before the change. */
            readonly old_text_value?: string;
            /** @description The value of a text field after the change. */
            readonly new_text_value?: string;
            /** @description The value of a number field before the change. */
            readonly old_number_value?: number | null;
            /** @description The value of a number field after the change. */
            readonly new_number_value?: number;
            /** @description The chosen option before the change. */
            readonly old_enum_value?: components["schemas"]["EnumOption"];
            /** @description The chosen option after the change. */
            readonly new_enum_value?: components["schemas"]["EnumOption"];
            /** @description The value of a date field before the change. */
            readonly old_date_value?: components["schemas"]["StoryResponseDates"];
            /** @description The value of a date field after the change. */
            readonly new_date_value?: components["schemas"]["StoryResponseDates"];
            /** @description The people before the change. */
            readonly old_people_value?: components["schemas"]["UserCompact"][];
            /** @description The people after the change. */
            readonly new_people_value?: components["schemas"]["UserCompact"][];
            /** @description The chosen options before the change. */
            readonly old_multi_enum_values?: components["schemas"]["EnumOption"][];
            /** @description The chosen options after the change. */
            readonly new_multi_enum_values?: components["schemas"]["EnumOption"][];
            /** @description The approval status after the change. */
            readonly new_approval_status?: string;
            /** @description The approval status before the change. */
            readonly old_approval_status?: string;
            /** @description The task of which it is a duplicate. */
            readonly duplicate_of?: components["schemas"]["TaskCompact"];
            /** @description The task from which it was copied. */
            readonly duplicated_from?: components["schemas"]["TaskCompact"];
            /** @description The task it waits for or no longer waits for. */
            readonly dependency?: components["schemas"]["TaskCompact"];
            /**
             * @description Where the user was when it happened.
             * @enum {string}
             */
            readonly source?: "web" | "email" | "mobile" | "api" | "unknown";
            /** @description What the story is about. */
            readonly target?: components["schemas"]["AsanaNamedResource"];
        };
        /** @description A comment, as it is written. */
        StoryRequest: {
            /** @description The text, plain. Excludes `html_text`. */
            text?: string;
            /** @description The text, as rich text. Excludes `text`. */
            html_text?: string;
            /** @description Whether it is pinned to the top. */
            is_pinned?: boolean;
            /**
             * @description The sticker.
             * @enum {string|null}
             */
            sticker_name?: "green_checkmark" | "people_dancing" | "dancing_unicorn" | "heart" | "party_popper" | "people_waving_flags" | "splashing_narwhal" | "trophy" | "yeti_riding_unicorn" | "celebrating_people" | "determined_climbers" | "phoenix_spreading_love" | null;
            /** @description The emojis with which the caller reacts, or no longer does. */
            reactions?: {
                /** @description The emoji in full. */
                emoji: string;
                /** @description Whether the caller reacts with it from now on. */
                reacted: boolean;
            }[];
        };
        /** @description The dates of a task before or after a change. */
        StoryResponseDates: {
            /**
             * Format: date
             * @description The day on which it started or starts.
             */
            start_on?: string | null;
            /**
             * Format: date-time
             * @description The moment at which it was or is due.
             */
            due_at?: string | null;
            /**
             * Format: date
             * @description The day on which it was or is due.
             */
            due_on?: string;
        };
        /** @description How a link in a comment is shown. */
        Preview: {
            /** @description What to show where the preview cannot be. */
            fallback?: string;
            /** @description The line below. */
            footer?: string;
            /** @description The line above. */
            header?: string;
            /** @description Where the line above leads. */
            header_link?: string;
            /** @description The text, as rich text. */
            html_text?: string;
            /** @description The text, plain. */
            text?: string;
            /** @description Its title. */
            title?: string;
            /** @description Where the title leads. */
            title_link?: string;
        };
        /** @description A tag, a label for tasks. */
        TagCompact: {
            gid?: components["schemas"]["Gid"];
            /** @constant */
            readonly resource_type?: "tag";
            /** @description Its name. */
            name?: string;
        };
        /** @description What can be set of a tag. */
        TagBase: {
            /** @description Its name. */
            name?: string;
            /** @description The color it is shown in. */
            color?: components["schemas"]["Color"] | null;
            /** @description What it is about, as plain text. */
            notes?: string;
        };
        TagResponse: components["schemas"]["TagCompact"] & components["schemas"]["TagBase"] & {
            /**
             * Format: date-time
             * @description When it was made.
             */
            readonly created_at?: string;
            /** @description Who hears of changes. */
            readonly followers?: components["schemas"]["UserCompact"][];
            /** @description The workspace. */
            workspace?: components["schemas"]["WorkspaceCompact"];
            /** @description Where it is in the web app. */
            readonly permalink_url?: string;
        };
        /** @description A tag, as it is created. */
        TagCreateRequest: components["schemas"]["TagBase"] & {
            /** @description Who hears of changes. */
            followers?: string[];
            /** @description The workspace. */
            workspace?: string;
        };
        /** @description A tag, as it is created in a workspace. */
        TagCreateTagForWorkspaceRequest: components["schemas"]["TagBase"] & {
            /** @description Who hears of changes. */
            followers?: string[];
        };
        /** @description A tag, as it is changed. */
        TagUpdateRequest: components["schemas"]["TagBase"];
        /** @description A template from which tasks are made. */
        TaskTemplateCompact: {
            gid?: components["schemas"]["Gid"];
            /** @constant */
            readonly resource_type?: "task_template";
            /** @description Its name. */
            name?: string;
        };
        TaskTemplateResponse: components["schemas"]["TaskTemplateCompact"] & {
            /** @description The project. */
            project?: components["schemas"]["ProjectCompact"] | null;
            /** @description What the task will be like. */
            template?: components["schemas"]["TaskTemplateRecipe"];
            /** @description Who made it. */
            created_by?: components["schemas"]["UserCompact"];
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at?: string;
        };
        /** @description A task to be made. */
        TaskTemplateRecipeCompact: {
            /** @description Its name. */
            name?: string;
            /**
             * @description The kind of task.
             * @enum {string}
             */
            task_resource_subtype?: "default_task" | "milestone_task" | "approval_task";
        };
        /** @description A task to be made, with all that belongs to it. */
        TaskTemplateRecipe: components["schemas"]["TaskTemplateRecipeCompact"] & {
            /** @description What it is about, as plain text. */
            description?: string;
            /** @description What it is about, as rich text. */
            html_description?: string;
            /** @description The projects it is in, each with its section there. */
            memberships?: components["schemas"]["ProjectCompact"][];
            /** @description How many days after its making it will start. */
            relative_start_on?: number | null;
            /** @description How many days after its making it will be due. */
            relative_due_on?: number | null;
            /** @description The time of day at which it will be due. */
            due_time?: string | null;
            /** @description What it waits for. */
            dependencies?: components["schemas"]["TaskTemplateRecipeCompact"][];
            /** @description What waits for it. */
            dependents?: components["schemas"]["TaskTemplateRecipeCompact"][];
            /** @description Who hears of changes. */
            followers?: components["schemas"]["UserCompact"][];
            /** @description What will be attached. */
            attachments?: components["schemas"]["AttachmentCompact"][];
            /** @description What will be below it. */
            subtasks?: components["schemas"]["TaskTemplateRecipeCompact"][];
            /** @description Its custom fields with their values. */
            custom_fields?: components["schemas"]["CustomFieldCompact"][];
        };
        /** @description What the new task is called. */
        TaskTemplateInstantiateTaskRequest: {
            /** @description Its name. */
            name?: string;
        };
        /** @description A task, the piece of work that most of the API is about. */
        TaskCompact: {
            gid?: components["schemas"]["Gid"];
            /** @constant */
            readonly resource_type?: "task";
            /** @description The task's name. */
            name?: string;
            /**
             * @description The kind of task.
             * @enum {string}
             */
            resource_subtype?: "default_task" | "milestone" | "approval" | "section" | "custom";
            /** @description Who created the task. */
            readonly created_by?: components["schemas"]["UserCompact"];
        };
        /** @description What can be set of a task. */
        TaskBase: {
            /** @description Its name. */
            name?: string;
            /**
             * @description Which kind of its type it is.
             * @enum {string}
             */
            resource_subtype?: "default_task" | "milestone" | "approval" | "section" | "custom";
            /**
             * @description How far the approval is; anything but `pending` completes the task.
             * @enum {string}
             */
            approval_status?: "pending" | "approved" | "rejected" | "changes_requested";
            /**
             * @description When the assignee plans to do it.
             * @enum {string}
             */
            assignee_status?: "today" | "upcoming" | "later" | "new" | "inbox";
            /** @description Whether it is done. */
            completed?: boolean;
            /**
             * Format: date-time
             * @description The moment at which it is due. Excludes `due_on`.
             */
            due_at?: string | null;
            /**
             * Format: date
             * @description The day on which it is due.
             */
            due_on?: string | null;
            /** @description What an app has noted on the task, if anything. */
            external?: {
                /** @description The app's own identifier, by which the task can be found as `external:…`. */
                gid?: string;
                /** @description Any text. */
                data?: string;
            };
            /** @description The notes, as rich text. */
            html_notes?: string;
            /** @description Whether the caller likes it. */
            liked?: boolean;
            /** @description What it is about, as plain text. */
            notes?: string;
            /**
             * Format: date-time
             * @description The moment at which it starts. Excludes `start_on`.
             */
            start_at?: string | null;
            /**
             * Format: date
             * @description The day on which it starts.
             */
            start_on?: string | null;
        };
        TaskResponse: components["schemas"]["TaskCompact"] & components["schemas"]["TaskBase"] & {
            /** @description Who assigned it. */
            readonly assigned_by?: components["schemas"]["UserCompact"] | null;
            /**
             * Format: date-time
             * @description When it was done, null until then.
             */
            readonly completed_at?: string | null;
            /** @description Who marked it as done. */
            readonly completed_by?: components["schemas"]["UserCompact"] | null;
            /**
             * Format: date-time
             * @description When it was made.
             */
            readonly created_at?: string;
            /** @description What it waits for. */
            readonly dependencies?: components["schemas"]["AsanaResource"][];
            /** @description What waits for it. */
            readonly dependents?: components["schemas"]["AsanaResource"][];
            /** @description Whether the caller likes it, by an older name. */
            readonly hearted?: boolean;
            /** @description Who likes it, by an older name. */
            readonly hearts?: components["schemas"]["Like"][];
            /** @description Whether it is shown as a dividing line. */
            readonly is_rendered_as_separator?: boolean;
            /** @description Who likes it. */
            readonly likes?: components["schemas"]["Like"][];
            /** @description The projects it is in, each with its section there. */
            readonly memberships?: {
                /** @description The project. */
                project?: components["schemas"]["ProjectCompact"];
                /** @description The section. */
                section?: components["schemas"]["SectionCompact"];
            }[];
            /**
             * Format: date-time
             * @description When it last changed.
             */
            readonly modified_at?: string;
            /** @description How many like it, by an older name. */
            readonly num_hearts?: number;
            /** @description How many like it. */
            readonly num_likes?: number;
            /** @description How many subtasks it has. */
            readonly num_subtasks?: number;
            /** @description The minutes that were tracked on it. */
            readonly actual_time_minutes?: number | null;
            /** @description Who is to do it. */
            assignee?: components["schemas"]["UserCompact"] | null;
            /** @description The section of the assignee's My tasks that it is in. */
            assignee_section?: components["schemas"]["SectionCompact"] | null;
            /** @description Its custom fields with their values. */
            readonly custom_fields?: components["schemas"]["CustomFieldValue"][];
            /** @description The custom type, for tasks of subtype `custom`. */
            custom_type?: components["schemas"]["CustomTypeCompact"] | null;
            /** @description The status, for tasks of subtype `custom`. */
            custom_type_status_option?: components["schemas"]["CustomTypeStatusOptionCompact"] | null;
            /** @description Who hears of changes. */
            readonly followers?: components["schemas"]["UserCompact"][];
            /** @description What it belongs to. */
            readonly parent?: components["schemas"]["TaskCompact"] | null;
            /** @description The projects it is in. */
            readonly projects?: components["schemas"]["ProjectCompact"][];
            /** @description The tags on it. */
            readonly tags?: components["schemas"]["TagCompact"][];
            /** @description The workspace. */
            readonly workspace?: components["schemas"]["WorkspaceCompact"];
            /** @description Where it is in the web app. */
            readonly permalink_url?: string;
        };
        /** @description What creating and changing a task have in common. */
        TaskRequestBase: components["schemas"]["TaskBase"] & {
            /** @description Who is to do it. */
            assignee?: string | null;
            /** @description The section of the assignee's My tasks that it is in. */
            assignee_section?: string | null;
            /** @description Values by the gid of the custom field. */
            custom_fields?: {
                [key: string]: unknown;
            };
            /** @description What it belongs to. */
            parent?: string | null;
        };
        /** @description A task, as it is created. */
        TaskCreateRequest: components["schemas"]["TaskRequestBase"] & {
            /** @description Who hears of changes. */
            followers?: string[];
            /** @description The projects it is in. */
            projects?: string[];
            /** @description The tags on it. */
            tags?: string[];
            /** @description The workspace. */
            workspace?: string;
            /** @description The projects it gets into, each with its section there. */
            memberships?: {
                /** @description The project. */
                project?: string;
                /** @description The section. */
                section?: string | null;
            }[];
        };
        /** @description A task, as it is changed. */
        TaskUpdateRequest: components["schemas"]["TaskRequestBase"] & {
            /** @description The custom type, for tasks of subtype `custom`. */
            custom_type?: string | null;
            /** @description The status, for tasks of subtype `custom`. */
            custom_type_status_option?: string | null;
        };
        /** @description What the copy is called, and what it takes over. */
        TaskDuplicateRequest: {
            /** @description Its name. */
            name?: string;
            /** @description What the copy takes over, separated by commas or as a list. */
            include?: string | string[];
        };
        /** @description Which parent the task gets, and its place there. */
        TaskSetParentRequest: {
            /** @description The new parent, null for none. */
            parent: string | null;
            /** @description The subtask after which it goes, null for the top. */
            insert_after?: string | null;
            /** @description The subtask before which it goes, null for the bottom. */
            insert_before?: string | null;
        };
        /** @description What the task waits for. */
        ModifyDependenciesRequest: {
            /** @description What it waits for. */
            dependencies?: string[];
        };
        /** @description What waits for the task. */
        ModifyDependentsRequest: {
            /** @description What waits for it. */
            dependents?: string[];
        };
        /** @description Which project the task gets into, and its place there. */
        TaskAddProjectRequest: {
            /** @description The project. */
            project: string;
            /** @description The task after which it goes, null for the top. */
            insert_after?: string | null;
            /** @description The task before which it goes, null for the bottom. */
            insert_before?: string | null;
            /** @description The section it gets into, at the bottom unless a neighbour is named. */
            section?: string | null;
        };
        /** @description Which project the task leaves. */
        TaskRemoveProjectRequest: {
            /** @description The project. */
            project: string;
        };
        /** @description Which tag the task gets. */
        TaskAddTagRequest: {
            /** @description The tag. */
            tag: string;
        };
        /** @description Which tag the task loses. */
        TaskRemoveTagRequest: {
            /** @description The tag. */
            tag: string;
        };
        /** @description Who begins to follow the task. */
        TaskAddFollowersRequest: {
            /** @description Who is added: gids, e-mail addresses or `me`. */
            followers: string[];
        };
        /** @description Who ceases to follow the task. */
        TaskRemoveFollowersRequest: {
            /** @description Who is removed: gids, e-mail addresses or `me`. */
            followers: string[];
        };
        /** @description That a user is a member of a team. */
        TeamMembershipCompact: {
            gid?: components["schemas"]["Gid"];
            /** @constant */
            readonly resource_type?: "team_membership";
            /** @description The user. */
            user?: components["schemas"]["UserCompact"];
            /** @description The team. */
            team?: components["schemas"]["TeamCompact"];
            /** @description Whether the user is a guest. */
            is_guest?: boolean;
            /** @description Whether the user sees only part of the team. */
            readonly is_limited_access?: boolean;
            /** @description Whether the user is an admin. */
            is_admin?: boolean;
        };
        TeamMembershipResponse: components["schemas"]["TeamMembershipCompact"];
        /** @description A team, a group of people. */
        TeamCompact: {
            gid?: components["schemas"]["Gid"];
            /** @constant */
            readonly resource_type?: "team";
            /** @description Its name. */
            name?: string;
        };
        /** @description What can be set of a team. */
        TeamBase: {
            /** @description Its name. */
            name?: string;
            /** @description What it is about, as plain text. */
            description?: string;
            /** @description What it is about, as rich text. */
            html_description?: string;
            /**
             * @description Who may see and join the team.
             * @enum {string}
             */
            visibility?: "secret" | "request_to_join" | "public";
            /**
             * @description Who may change the team's name and description.
             * @enum {string}
             */
            edit_team_name_or_description_access_level?: "all_team_members" | "only_team_admins";
            /**
             * @description Who may change the team's visibility or delete it.
             * @enum {string}
             */
            edit_team_visibility_or_trash_team_access_level?: "all_team_members" | "only_team_admins";
            /**
             * @description Who may let members in.
             * @enum {string}
             */
            member_invite_management_access_level?: "all_team_members" | "only_team_admins";
            /**
             * @description Who may let guests in.
             * @enum {string}
             */
            guest_invite_management_access_level?: "all_team_members" | "only_team_admins";
            /**
             * @description Who may accept those who ask to join.
             * @enum {string}
             */
            join_request_management_access_level?: "all_team_members" | "only_team_admins";
            /**
             * @description Who may remove members.
             * @enum {string}
             */
            team_member_removal_access_level?: "all_team_members" | "only_team_admins";
            /**
             * @description Who may make and share content in the team.
             * @enum {string}
             */
            team_content_management_access_level?: "no_restriction" | "only_team_admins";
            /** @description Whether the organization vouches for the team. */
            endorsed?: boolean;
        };
        TeamResponse: components["schemas"]["TeamCompact"] & components["schemas"]["TeamBase"] & {
            /** @description The organization. */
            organization?: components["schemas"]["WorkspaceCompact"];
            /** @description Where it is in the web app. */
            readonly permalink_url?: string;
            /** @description The custom fields it shows. */
            custom_field_settings?: components["schemas"]["CustomFieldSettingResponse"][];
        };
        /** @description A team, as it is created or changed. */
        TeamRequest: components["schemas"]["TeamBase"] & {
            /** @description The organization. */
            organization?: string;
        };
        /** @description Who joins the team. */
        TeamAddUserRequest: {
            /** @description The user. */
            user?: string;
        };
        /** @description Who leaves the team. */
        TeamRemoveUserRequest: {
            /** @description The user. */
            user?: string;
        };
        /** @description The list of tasks that a person has in one workspace. */
        UserTaskListCompact: {
            gid?: components["schemas"]["Gid"];
            /** @constant */
            readonly resource_type?: "user_task_list";
            /** @description Its name. */
            name?: string;
            /** @description Whose it is. */
            readonly owner?: components["schemas"]["UserCompact"];
            /** @description The workspace. */
            readonly workspace?: components["schemas"]["WorkspaceCompact"];
        };
        UserTaskListResponse: components["schemas"]["UserTaskListCompact"];
        /** @description A person's account. */
        UserCompact: {
            gid?: components["schemas"]["Gid"];
            /** @constant */
            readonly resource_type?: "user";
            /** @description The person's name. */
            name?: string;
        };
        /** @description A person's account with how to reach and recognise them. */
        UserBaseResponse: components["schemas"]["UserCompact"] & {
            /**
             * Format: email
             * @description The user's e-mail address.
             */
            readonly email?: string;
            /** @description Pictures of the user by size, null if there is none. */
            readonly photo?: {
                /**
                 * Format: uri
                 * @description At 21 by 21 pixels.
                 */
                image_21x21?: string;
                /**
                 * Format: uri
                 * @description At 27 by 27 pixels.
                 */
                image_27x27?: string;
                /**
                 * Format: uri
                 * @description At 36 by 36 pixels.
                 */
                image_36x36?: string;
                /**
                 * Format: uri
                 * @description At 60 by 60 pixels.
                 */
                image_60x60?: string;
                /**
                 * Format: uri
                 * @description At 128 by 128 pixels.
                 */
                image_128x128?: string;
                /**
                 * Format: uri
                 * @description At 1024 by 1024 pixels.
                 */
                image_1024x1024?: string;
            } | null;
        };
        UserResponse: components["schemas"]["UserBaseResponse"] & {
            /** @description The workspaces that the caller shares with the user. */
            readonly workspaces?: components["schemas"]["WorkspaceCompact"][];
            /** @description Its custom fields with their values. */
            custom_fields?: components["schemas"]["CustomFieldValue"][];
        };
        /** @description A user, as it is changed. */
        UserUpdateRequest: {
            /** @description Its name. */
            name?: string;
            /** @description Values by the gid of the custom field. */
            custom_fields?: {
                [key: string]: unknown;
            };
        };
        /** @description A webhook, a subscription to what happens to a record. */
        WebhookCompact: {
            gid?: components["schemas"]["Gid"];
            /** @constant */
            readonly resource_type?: "webhook";
            /** @description Whether it delivers what happens. */
            readonly active?: boolean;
            /** @description The record that it is on. */
            resource?: components["schemas"]["AsanaNamedResource"];
            /**
             * Format: uri
             * @description Where deliveries go.
             */
            readonly target?: string;
        };
        /** @description A kind of event. One that says less takes in more. */
        WebhookFilter: {
            /**
             * @description The type of the record to which it happened.
             * @example task
             */
            resource_type?: string;
            /**
             * @description Its subtype.
             * @example milestone
             */
            resource_subtype?: string;
            /**
             * @description What happened to it.
             * @enum {string}
             */
            action?: "added" | "changed" | "deleted" | "removed" | "undeleted";
            /** @description The fields that changed, any of them; only with the action `changed`. */
            fields?: string[];
        };
        /** @description A webhook, and how its deliveries go. */
        WebhookResponse: {
            gid?: components["schemas"]["Gid"];
            /** @constant */
            readonly resource_type?: "webhook";
            /** @description Whether it is on a workspace. */
            readonly is_workspace_webhook?: boolean;
            /**
             * Format: date-time
             * @description When the target last took a delivery, or the handshake.
             */
            readonly last_success_at?: string | null;
            /** @description What the target answered when a delivery last failed; empty if none has. */
            readonly last_failure_content?: string;
            /**
             * Format: date-time
             * @description When a delivery last failed.
             */
            readonly last_failure_at?: string | null;
            /**
             * Format: date-time
             * @description When it was made.
             */
            readonly created_at?: string;
            /**
             * Format: uri
             * @description Where deliveries go.
             */
            readonly target?: string;
            /**
             * Format: date-time
             * @description When a delivery that has failed is tried again.
             */
            readonly next_attempt_after?: string | null;
            /** @description Whether it delivers what happens. */
            readonly active?: boolean;
            /**
             * Format: date-time
             * @description When it will be deleted, unless a delivery succeeds before.
             */
            readonly failure_deletion_timestamp?: string | null;
            /** @description How often the delivery has been tried again since it first failed. */
            readonly delivery_retry_count?: number;
            /** @description The kinds of events that are delivered; all if there are none. */
            filters?: components["schemas"]["WebhookFilter"][];
            /** @description The record that it is on. */
            resource?: components["schemas"]["AsanaNamedResource"];
        } & components["schemas"]["WebhookCompact"];
        /** @description A webhook, as it is created. */
        WebhookRequest: {
            /** @description The gid of the record that it is on. */
            resource?: string;
            /**
             * Format: uri
             * @description Where deliveries go, an address of http or https.
             */
            target?: string;
            /** @description The kinds of events that are delivered; required on a team, a portfolio or a workspace. */
            filters?: components["schemas"]["WebhookFilter"][];
        };
        /** @description A webhook, as it is changed. */
        WebhookUpdateRequest: {
            /** @description The kinds of events that are delivered from now on. */
            filters?: components["schemas"]["WebhookFilter"][];
        };
        /** @description That a user is a member of a workspace. */
        WorkspaceMembershipCompact: {
            gid?: components["schemas"]["Gid"];
            /** @constant */
            readonly resource_type?: "workspace_membership";
            /** @description The user. */
            user?: components["schemas"]["UserCompact"];
            /** @description The workspace. */
            workspace?: components["schemas"]["WorkspaceCompact"];
        };
        WorkspaceMembershipResponse: components["schemas"]["WorkspaceMembershipCompact"] & {
            /** @description The user's list of tasks there. */
            readonly user_task_list?: components["schemas"]["UserTaskListResponse"];
            /** @description Whether the user belongs to the workspace now. */
            readonly is_active?: boolean;
            /** @description Whether the user is an admin. */
            readonly is_admin?: boolean;
            /** @description Whether the user is a guest. */
            readonly is_guest?: boolean;
            /** @description Whether the user may only look. */
            readonly is_view_only?: boolean;
            /**
             * @deprecated
             * @description When the user is away.
             */
            readonly vacation_dates?: {
                /**
                 * @deprecated
                 * @description The first day away.
                 */
                start_on?: string;
                /**
                 * @deprecated
                 * @description The last day away.
                 */
                end_on?: string | null;
            } | null;
            /**
             * Format: date-time
             * @description When it was made.
             */
            readonly created_at?: string;
        };
        /** @description A workspace or organization. */
        WorkspaceCompact: {
            gid?: components["schemas"]["Gid"];
            /** @constant */
            readonly resource_type?: "workspace";
            /** @description Its name. */
            name?: string;
        };
        WorkspaceResponse: components["schemas"]["WorkspaceCompact"] & {
            /** @description The domains whose people belong to the organization. */
            email_domains?: string[];
            /** @description Whether the workspace is an organization. */
            is_organization?: boolean;
        };
        /** @description A workspace, as it is changed. */
        WorkspaceRequest: {
            /** @description Its name. */
            name?: string;
        };
        /** @description Who joins the workspace. */
        WorkspaceAddUserRequest: {
            /** @description The user; an e-mail address that nobody has is invited. */
            user?: unknown;
        };
        /** @description Who leaves the workspace. */
        WorkspaceRemoveUserRequest: {
            /** @description The user. */
            user?: string;
        };
    };
    responses: {
        /** @description What has happened since, oldest first. */
        Events: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["EventResponse"][];
                    /** @description The token for the next request. */
                    sync?: string;
                    /** @description Whether there are more events already. */
                    has_more?: boolean;
                };
            };
        };
        /** @description There is no sync token, or none that is good any more. The one beside the errors is. */
        NoSyncToken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    errors?: components["schemas"]["Error"][];
                    /** @description A token that begins now. */
                    sync?: string;
                };
            };
        };
        /** @description A parameter or the body is missing or malformed. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description There is no valid token in the `Authorization` header. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The plan of the workspace does not include this. */
        PaymentRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The token is valid, but its user may not do this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description There is no such route, or no record with this gid. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description A service that the answer depends on has failed. */
        FailedDependency: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Something broke inside the server. The phrase finds the request in the log. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The server cannot do this. */
        NotImplemented: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The server is busy or under repair. */
        ServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description A service that the answer depends on took too long. */
        GatewayTimeout: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: {
        /**
         * @description The gid of the attachment.
         * @example 1207000000000001
         */
        attachment_gid: string;
        /**
         * @description The gid of the goal.
         * @example 1207000000000001
         */
        goal_gid: string;
        /**
         * @description The gid of the custom field.
         * @example 1207000000000001
         */
        custom_field_gid: string;
        /**
         * @description The gid of the enum option.
         * @example 1207000000000001
         */
        enum_option_gid: string;
        /**
         * @description Where the answer before has ended: its `sync`. It is good for 24 hours, for the record that it was given for.
         * @example de4774f6915eae04714ca93bb2f5ee81
         */
        sync: string;
        /**
         * @description The gid of the job.
         * @example 1207000000000001
         */
        job_gid: string;
        /**
         * @description The gid of the membership.
         * @example 1207000000000001
         */
        membership_gid: string;
        /**
         * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
         *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
         *     `gid` is always sent. Unknown names are ignored.
         * @example [
         *       "status",
         *       "new_task.name"
         *     ]
         */
        opt_fields: string[];
        /**
         * @description Sends indented JSON. Naming it is enough; `false` turns it off.
         * @example true
         */
        opt_pretty: boolean;
        /**
         * @description How many records a page holds. Without it there are no pages.
         * @example 50
         */
        limit: number;
        /**
         * @description How many records are found at most, 20 if absent. There are no further pages.
         * @example 20
         */
        search_limit: number;
        /** @description Where the page begins, as `next_page` of the page before has it. */
        offset: string;
        /**
         * @description The gid of the organization export.
         * @example 1207000000000001
         */
        organization_export_gid: string;
        /**
         * @description The gid of the portfolio membership.
         * @example 1207000000000001
         */
        portfolio_membership_gid: string;
        /**
         * @description The gid of the portfolio.
         * @example 1207000000000001
         */
        portfolio_gid: string;
        /**
         * @description The gid of the project brief.
         * @example 1207000000000001
         */
        project_brief_gid: string;
        /**
         * @description The gid of the project membership.
         * @example 1207000000000001
         */
        project_membership_gid: string;
        /**
         * @description The gid of the project status.
         * @example 1207000000000001
         */
        project_status_gid: string;
        /**
         * @description The gid of the project template.
         * @example 1207000000000001
         */
        project_template_gid: string;
        /**
         * @description The gid of the project.
         * @example 1207000000000001
         */
        project_gid: string;
        /** @description Only what is archived, or is not. */
        archived: boolean;
        /**
         * @description The gid of the section.
         * @example 1207000000000001
         */
        section_gid: string;
        /**
         * @description The gid of the status update.
         * @example 1207000000000001
         */
        status_update_gid: string;
        /**
         * @description The gid of the story.
         * @example 1207000000000001
         */
        story_gid: string;
        /**
         * @description The gid of the tag.
         * @example 1207000000000001
         */
        tag_gid: string;
        /**
         * @description The gid of the task template.
         * @example 1207000000000001
         */
        task_template_gid: string;
        /**
         * @description The gid of the task.
         * @example 1207000000000001
         */
        task_gid: string;
        /** @description Only what is open or was done since this moment; `now` gives what is open. */
        completed_since: string;
        /**
         * @description The custom ID of the task.
         * @example EX-1
         */
        custom_id: string;
        /**
         * @description The gid of the team membership.
         * @example 1207000000000001
         */
        team_membership_gid: string;
        /**
         * @description The gid of the team.
         * @example 1207000000000001
         */
        team_gid: string;
        /**
         * @description The gid of the user task list.
         * @example 1207000000000001
         */
        user_task_list_gid: string;
        /**
         * @description The gid of the user, the e-mail address, or `me`.
         * @example me
         */
        user_gid: string;
        /**
         * @description The gid of the webhook.
         * @example 1207000000000001
         */
        webhook_gid: string;
        /**
         * @description The gid of the workspace membership.
         * @example 1207000000000001
         */
        workspace_membership_gid: string;
        /**
         * @description The gid of the workspace.
         * @example 1207000000000001
         */
        workspace_gid: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAttachment: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the attachment.
                 * @example 1207000000000001
                 */
                attachment_gid: components["parameters"]["attachment_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attachment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AttachmentResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            424: components["responses"]["FailedDependency"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deleteAttachment: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the attachment.
                 * @example 1207000000000001
                 */
                attachment_gid: components["parameters"]["attachment_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EmptyResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getAttachmentsForObject: {
        parameters: {
            query: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /** @description The record whose it is. */
                parent: string;
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attachments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AttachmentCompact"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createAttachmentForObject: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": components["schemas"]["AttachmentRequest"];
            };
        };
        responses: {
            /** @description The attachment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AttachmentResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getAttachmentsForTask: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task.
                 * @example 1207000000000001
                 */
                task_gid: components["parameters"]["task_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attachments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AttachmentCompact"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createAttachmentForTask: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task.
                 * @example 1207000000000001
                 */
                task_gid: components["parameters"]["task_gid"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": components["schemas"]["AttachmentForTaskRequest"];
            };
        };
        responses: {
            /** @description The attachment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AttachmentResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getAuditLogEvents: {
        parameters: {
            query?: {
                /** @description Only what happened at this time or later. */
                start_at?: string;
                /** @description Only what happened before this time. */
                end_at?: string;
                /**
                 * @description Only events of this type.
                 * @example task_deleted
                 */
                event_type?: string;
                /** @description Only what an actor of this type has done. Finds actors without a gid. */
                actor_type?: "user" | "asana" | "asana_support" | "anonymous" | "external_administrator";
                /** @description Only what this actor has done. */
                actor_gid?: string;
                /** @description Only what happened to this record. */
                resource_gid?: string;
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the workspace.
                 * @example 1207000000000001
                 */
                workspace_gid: components["parameters"]["workspace_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AuditLogEvent"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createBatchRequest: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["BatchRequest"];
                };
            };
        };
        responses: {
            /** @description What came of each action. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["BatchResponse"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getCustomFieldSettingsForProject: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project.
                 * @example 1207000000000001
                 */
                project_gid: components["parameters"]["project_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The custom field settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomFieldSettingResponse"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getCustomFieldSettingsForPortfolio: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the portfolio.
                 * @example 1207000000000001
                 */
                portfolio_gid: components["parameters"]["portfolio_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The custom field settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomFieldSettingResponse"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getCustomFieldSettingsForGoal: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the goal.
                 * @example 1207000000000001
                 */
                goal_gid: components["parameters"]["goal_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The custom field settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomFieldSettingResponse"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getCustomFieldSettingsForTeam: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the team.
                 * @example 1207000000000001
                 */
                team_gid: components["parameters"]["team_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The custom field settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomFieldSettingResponse"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createCustomField: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["CustomFieldCreateRequest"];
                };
            };
        };
        responses: {
            /** @description The custom field. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomFieldResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getCustomField: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the custom field.
                 * @example 1207000000000001
                 */
                custom_field_gid: components["parameters"]["custom_field_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The custom field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomFieldResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateCustomField: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the custom field.
                 * @example 1207000000000001
                 */
                custom_field_gid: components["parameters"]["custom_field_gid"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data?: components["schemas"]["CustomFieldRequest"];
                };
            };
        };
        responses: {
            /** @description The custom field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomFieldResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteCustomField: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the custom field.
                 * @example 1207000000000001
                 */
                custom_field_gid: components["parameters"]["custom_field_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EmptyResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getCustomFieldsForWorkspace: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the workspace.
                 * @example 1207000000000001
                 */
                workspace_gid: components["parameters"]["workspace_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The custom fields. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomFieldResponse"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createEnumOptionForCustomField: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the custom field.
                 * @example 1207000000000001
                 */
                custom_field_gid: components["parameters"]["custom_field_gid"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data?: components["schemas"]["EnumOptionRequest"];
                };
            };
        };
        responses: {
            /** @description The enum option. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EnumOption"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    insertEnumOptionForCustomField: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the custom field.
                 * @example 1207000000000001
                 */
                custom_field_gid: components["parameters"]["custom_field_gid"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data?: components["schemas"]["EnumOptionInsertRequest"];
                };
            };
        };
        responses: {
            /** @description The enum option. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EnumOption"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateEnumOption: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the enum option.
                 * @example 1207000000000001
                 */
                enum_option_gid: components["parameters"]["enum_option_gid"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data?: components["schemas"]["EnumOptionBase"];
                };
            };
        };
        responses: {
            /** @description The enum option. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EnumOption"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getEvents: {
        parameters: {
            query: {
                /**
                 * @description The gid of the record to listen at, of whatever type. It hears of itself and of all that is in it; what was
                 *     deleted is still heard of.
                 * @example 1207000000000101
                 */
                resource: string;
                /**
                 * @description Where the answer before has ended: its `sync`. It is good for 24 hours, for the record that it was given for.
                 * @example de4774f6915eae04714ca93bb2f5ee81
                 */
                sync?: components["parameters"]["sync"];
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Events"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["NoSyncToken"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getEventsForAttachment: {
        parameters: {
            query?: {
                /**
                 * @description Where the answer before has ended: its `sync`. It is good for 24 hours, for the record that it was given for.
                 * @example de4774f6915eae04714ca93bb2f5ee81
                 */
                sync?: components["parameters"]["sync"];
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the attachment.
                 * @example 1207000000000001
                 */
                attachment_gid: components["parameters"]["attachment_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Events"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["NoSyncToken"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getEventsForCustomField: {
        parameters: {
            query?: {
                /**
                 * @description Where the answer before has ended: its `sync`. It is good for 24 hours, for the record that it was given for.
                 * @example de4774f6915eae04714ca93bb2f5ee81
                 */
                sync?: components["parameters"]["sync"];
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the custom field.
                 * @example 1207000000000001
                 */
                custom_field_gid: components["parameters"]["custom_field_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Events"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["NoSyncToken"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getEventsForGoal: {
        parameters: {
            query?: {
                /**
                 * @description Where the answer before has ended: its `sync`. It is good for 24 hours, for the record that it was given for.
                 * @example de4774f6915eae04714ca93bb2f5ee81
                 */
                sync?: components["parameters"]["sync"];
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the goal.
                 * @example 1207000000000001
                 */
                goal_gid: components["parameters"]["goal_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Events"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["NoSyncToken"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getEventsForPortfolio: {
        parameters: {
            query?: {
                /**
                 * @description Where the answer before has ended: its `sync`. It is good for 24 hours, for the record that it was given for.
                 * @example de4774f6915eae04714ca93bb2f5ee81
                 */
                sync?: components["parameters"]["sync"];
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the portfolio.
                 * @example 1207000000000001
                 */
                portfolio_gid: components["parameters"]["portfolio_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Events"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["NoSyncToken"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getEventsForProjectBrief: {
        parameters: {
            query?: {
                /**
                 * @description Where the answer before has ended: its `sync`. It is good for 24 hours, for the record that it was given for.
                 * @example de4774f6915eae04714ca93bb2f5ee81
                 */
                sync?: components["parameters"]["sync"];
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project brief.
                 * @example 1207000000000001
                 */
                project_brief_gid: components["parameters"]["project_brief_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Events"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["NoSyncToken"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getEventsForProject: {
        parameters: {
            query?: {
                /**
                 * @description Where the answer before has ended: its `sync`. It is good for 24 hours, for the record that it was given for.
                 * @example de4774f6915eae04714ca93bb2f5ee81
                 */
                sync?: components["parameters"]["sync"];
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project.
                 * @example 1207000000000001
                 */
                project_gid: components["parameters"]["project_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Events"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["NoSyncToken"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getEventsForSection: {
        parameters: {
            query?: {
                /**
                 * @description Where the answer before has ended: its `sync`. It is good for 24 hours, for the record that it was given for.
                 * @example de4774f6915eae04714ca93bb2f5ee81
                 */
                sync?: components["parameters"]["sync"];
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the section.
                 * @example 1207000000000001
                 */
                section_gid: components["parameters"]["section_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Events"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["NoSyncToken"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getEventsForStatusUpdate: {
        parameters: {
            query?: {
                /**
                 * @description Where the answer before has ended: its `sync`. It is good for 24 hours, for the record that it was given for.
                 * @example de4774f6915eae04714ca93bb2f5ee81
                 */
                sync?: components["parameters"]["sync"];
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the status update.
                 * @example 1207000000000001
                 */
                status_update_gid: components["parameters"]["status_update_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Events"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["NoSyncToken"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getEventsForStory: {
        parameters: {
            query?: {
                /**
                 * @description Where the answer before has ended: its `sync`. It is good for 24 hours, for the record that it was given for.
                 * @example de4774f6915eae04714ca93bb2f5ee81
                 */
                sync?: components["parameters"]["sync"];
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the story.
                 * @example 1207000000000001
                 */
                story_gid: components["parameters"]["story_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Events"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["NoSyncToken"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getEventsForTag: {
        parameters: {
            query?: {
                /**
                 * @description Where the answer before has ended: its `sync`. It is good for 24 hours, for the record that it was given for.
                 * @example de4774f6915eae04714ca93bb2f5ee81
                 */
                sync?: components["parameters"]["sync"];
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the tag.
                 * @example 1207000000000001
                 */
                tag_gid: components["parameters"]["tag_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Events"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["NoSyncToken"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getEventsForTask: {
        parameters: {
            query?: {
                /**
                 * @description Where the answer before has ended: its `sync`. It is good for 24 hours, for the record that it was given for.
                 * @example de4774f6915eae04714ca93bb2f5ee81
                 */
                sync?: components["parameters"]["sync"];
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task.
                 * @example 1207000000000001
                 */
                task_gid: components["parameters"]["task_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Events"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["NoSyncToken"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getEventsForTeam: {
        parameters: {
            query?: {
                /**
                 * @description Where the answer before has ended: its `sync`. It is good for 24 hours, for the record that it was given for.
                 * @example de4774f6915eae04714ca93bb2f5ee81
                 */
                sync?: components["parameters"]["sync"];
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the team.
                 * @example 1207000000000001
                 */
                team_gid: components["parameters"]["team_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Events"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["NoSyncToken"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getEventsForUserTaskList: {
        parameters: {
            query?: {
                /**
                 * @description Where the answer before has ended: its `sync`. It is good for 24 hours, for the record that it was given for.
                 * @example de4774f6915eae04714ca93bb2f5ee81
                 */
                sync?: components["parameters"]["sync"];
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the user task list.
                 * @example 1207000000000001
                 */
                user_task_list_gid: components["parameters"]["user_task_list_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Events"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["NoSyncToken"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createGraphExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["GraphExportRequest"];
                };
            };
        };
        responses: {
            /** @description The job that does it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GraphExportResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createResourceExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["ResourceExportRequest"];
                };
            };
        };
        responses: {
            /** @description The job that does it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ResourceExportResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getJob: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the job.
                 * @example 1207000000000001
                 */
                job_gid: components["parameters"]["job_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["JobResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getMemberships: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /** @description The record whose it is. */
                parent?: string;
                /** @description The user or team that is a member. */
                member?: string;
                /** @description Only this kind. */
                resource_subtype?: "project_membership";
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The memberships. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MembershipCompact"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createMembership: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data?: components["schemas"]["CreateMembershipRequest"];
                };
            };
        };
        responses: {
            /** @description The membership. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MembershipResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getMembership: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the membership.
                 * @example 1207000000000001
                 */
                membership_gid: components["parameters"]["membership_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The membership. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MembershipResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateMembership: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the membership.
                 * @example 1207000000000001
                 */
                membership_gid: components["parameters"]["membership_gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["MembershipRequest"];
                };
            };
        };
        responses: {
            /** @description The membership. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MembershipResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteMembership: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the membership.
                 * @example 1207000000000001
                 */
                membership_gid: components["parameters"]["membership_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EmptyResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createOrganizationExport: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["OrganizationExportRequest"];
                };
            };
        };
        responses: {
            /** @description The organization export. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OrganizationExportResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getOrganizationExport: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the organization export.
                 * @example 1207000000000001
                 */
                organization_export_gid: components["parameters"]["organization_export_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization export. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OrganizationExportResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPortfolioMemberships: {
        parameters: {
            query?: {
                /** @description Only what is in this portfolio. */
                portfolio?: string;
                /** @description Only what is in this workspace. */
                workspace?: string;
                /** @description Only this user. */
                user?: string;
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The portfolio memberships. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PortfolioMembershipCompact"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPortfolioMembership: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the portfolio membership.
                 * @example 1207000000000001
                 */
                portfolio_membership_gid: components["parameters"]["portfolio_membership_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The portfolio membership. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PortfolioMembershipResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPortfolioMembershipsForPortfolio: {
        parameters: {
            query?: {
                /** @description Only this user. */
                user?: string;
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the portfolio.
                 * @example 1207000000000001
                 */
                portfolio_gid: components["parameters"]["portfolio_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The portfolio memberships. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PortfolioMembershipCompact"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPortfolios: {
        parameters: {
            query: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /** @description Only what is in this workspace. */
                workspace: string;
                /** @description Only what this user owns. */
                owner?: string;
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The portfolios. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PortfolioCompact"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createPortfolio: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["PortfolioRequest"];
                };
            };
        };
        responses: {
            /** @description The portfolio. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PortfolioResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPortfolio: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the portfolio.
                 * @example 1207000000000001
                 */
                portfolio_gid: components["parameters"]["portfolio_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The portfolio. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PortfolioResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updatePortfolio: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the portfolio.
                 * @example 1207000000000001
                 */
                portfolio_gid: components["parameters"]["portfolio_gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["PortfolioUpdateRequest"];
                };
            };
        };
        responses: {
            /** @description The portfolio. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PortfolioResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deletePortfolio: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the portfolio.
                 * @example 1207000000000001
                 */
                portfolio_gid: components["parameters"]["portfolio_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EmptyResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getItemsForPortfolio: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the portfolio.
                 * @example 1207000000000001
                 */
                portfolio_gid: components["parameters"]["portfolio_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The projects and portfolios in it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AsanaNamedResource"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    addItemForPortfolio: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the portfolio.
                 * @example 1207000000000001
                 */
                portfolio_gid: components["parameters"]["portfolio_gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["PortfolioAddItemRequest"];
                };
            };
        };
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EmptyResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    removeItemForPortfolio: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the portfolio.
                 * @example 1207000000000001
                 */
                portfolio_gid: components["parameters"]["portfolio_gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["PortfolioRemoveItemRequest"];
                };
            };
        };
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EmptyResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    addCustomFieldSettingForPortfolio: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the portfolio.
                 * @example 1207000000000001
                 */
                portfolio_gid: components["parameters"]["portfolio_gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["AddCustomFieldSettingRequest"];
                };
            };
        };
        responses: {
            /** @description The custom field setting. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomFieldSettingResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    removeCustomFieldSettingForPortfolio: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the portfolio.
                 * @example 1207000000000001
                 */
                portfolio_gid: components["parameters"]["portfolio_gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["RemoveCustomFieldSettingRequest"];
                };
            };
        };
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EmptyResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    addMembersForPortfolio: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the portfolio.
                 * @example 1207000000000001
                 */
                portfolio_gid: components["parameters"]["portfolio_gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["AddMembersRequest"];
                };
            };
        };
        responses: {
            /** @description The portfolio. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PortfolioResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    removeMembersForPortfolio: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the portfolio.
                 * @example 1207000000000001
                 */
                portfolio_gid: components["parameters"]["portfolio_gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["RemoveMembersRequest"];
                };
            };
        };
        responses: {
            /** @description The portfolio. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PortfolioResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    duplicatePortfolio: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the portfolio.
                 * @example 1207000000000001
                 */
                portfolio_gid: components["parameters"]["portfolio_gid"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data?: components["schemas"]["PortfolioDuplicateRequest"];
                };
            };
        };
        responses: {
            /** @description The job that does it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["JobResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getProjectBrief: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project brief.
                 * @example 1207000000000001
                 */
                project_brief_gid: components["parameters"]["project_brief_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project brief. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProjectBriefResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            424: components["responses"]["FailedDependency"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    updateProjectBrief: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project brief.
                 * @example 1207000000000001
                 */
                project_brief_gid: components["parameters"]["project_brief_gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["ProjectBriefRequest"];
                };
            };
        };
        responses: {
            /** @description The project brief. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProjectBriefResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteProjectBrief: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project brief.
                 * @example 1207000000000001
                 */
                project_brief_gid: components["parameters"]["project_brief_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EmptyResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createProjectBrief: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project.
                 * @example 1207000000000001
                 */
                project_gid: components["parameters"]["project_gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["ProjectBriefRequest"];
                };
            };
        };
        responses: {
            /** @description The project brief. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProjectBriefResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getProjectMembership: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project membership.
                 * @example 1207000000000001
                 */
                project_membership_gid: components["parameters"]["project_membership_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project membership. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProjectMembershipResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getProjectMembershipsForProject: {
        parameters: {
            query?: {
                /** @description Only this user. */
                user?: string;
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project.
                 * @example 1207000000000001
                 */
                project_gid: components["parameters"]["project_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project memberships. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProjectMembershipCompact"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getProjectStatus: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project status.
                 * @example 1207000000000001
                 */
                project_status_gid: components["parameters"]["project_status_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProjectStatusResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteProjectStatus: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project status.
                 * @example 1207000000000001
                 */
                project_status_gid: components["parameters"]["project_status_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EmptyResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getProjectStatusesForProject: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project.
                 * @example 1207000000000001
                 */
                project_gid: components["parameters"]["project_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project statuses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProjectStatusCompact"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createProjectStatusForProject: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project.
                 * @example 1207000000000001
                 */
                project_gid: components["parameters"]["project_gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["ProjectStatusRequest"];
                };
            };
        };
        responses: {
            /** @description The project status. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProjectStatusResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getProjectTemplate: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project template.
                 * @example 1207000000000001
                 */
                project_template_gid: components["parameters"]["project_template_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProjectTemplateResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteProjectTemplate: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project template.
                 * @example 1207000000000001
                 */
                project_template_gid: components["parameters"]["project_template_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EmptyResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getProjectTemplates: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /** @description Only what is in this workspace. */
                workspace?: string;
                /** @description Only what is in this team. */
                team?: string;
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProjectTemplateCompact"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getProjectTemplatesForTeam: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the team.
                 * @example 1207000000000001
                 */
                team_gid: components["parameters"]["team_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProjectTemplateCompact"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    instantiateProject: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project template.
                 * @example 1207000000000001
                 */
                project_template_gid: components["parameters"]["project_template_gid"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data?: components["schemas"]["ProjectTemplateInstantiateProjectRequest"];
                };
            };
        };
        responses: {
            /** @description The job that does it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["JobResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getProjects: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /** @description Only what is in this workspace. */
                workspace?: string;
                /**
                 * @deprecated
                 * @description Only what is in this team.
                 */
                team?: string;
                /** @description Only what is archived, or is not. */
                archived?: components["parameters"]["archived"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The projects. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProjectCompact"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createProject: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["ProjectRequest"];
                };
            };
        };
        responses: {
            /** @description The project. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProjectResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getProject: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project.
                 * @example 1207000000000001
                 */
                project_gid: components["parameters"]["project_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProjectResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateProject: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project.
                 * @example 1207000000000001
                 */
                project_gid: components["parameters"]["project_gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["ProjectUpdateRequest"];
                };
            };
        };
        responses: {
            /** @description The project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProjectResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteProject: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project.
                 * @example 1207000000000001
                 */
                project_gid: components["parameters"]["project_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EmptyResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    duplicateProject: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project.
                 * @example 1207000000000001
                 */
                project_gid: components["parameters"]["project_gid"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data?: components["schemas"]["ProjectDuplicateRequest"];
                };
            };
        };
        responses: {
            /** @description The job that does it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["JobResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getProjectsForTask: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task.
                 * @example 1207000000000001
                 */
                task_gid: components["parameters"]["task_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The projects. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProjectCompact"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getProjectsForTeam: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /** @description Only what is archived, or is not. */
                archived?: components["parameters"]["archived"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the team.
                 * @example 1207000000000001
                 */
                team_gid: components["parameters"]["team_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The projects. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProjectCompact"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createProjectForTeam: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the team.
                 * @example 1207000000000001
                 */
                team_gid: components["parameters"]["team_gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["ProjectRequest"];
                };
            };
        };
        responses: {
            /** @description The project. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProjectResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getProjectsForWorkspace: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /** @description Only what is archived, or is not. */
                archived?: components["parameters"]["archived"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the workspace.
                 * @example 1207000000000001
                 */
                workspace_gid: components["parameters"]["workspace_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The projects. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProjectCompact"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createProjectForWorkspace: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the workspace.
                 * @example 1207000000000001
                 */
                workspace_gid: components["parameters"]["workspace_gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["ProjectRequest"];
                };
            };
        };
        responses: {
            /** @description The project. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProjectResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    searchProjectsForWorkspace: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /** @description Words to look for in names. */
                text?: string;
                /** @description The order of the answer. */
                sort_by?: "due_date" | "created_at" | "completed_at" | "modified_at" | "relevance";
                /** @description Whether the smallest comes first. */
                sort_ascending?: boolean;
                /** @description Only what is done, or is not. */
                completed?: boolean;
                /** @description Of one of these teams. */
                "teams.any"?: string[];
                /** @description Owned by one of these users. */
                "owner.any"?: string[];
                /** @description With one of these members. */
                "members.any"?: string[];
                /** @description With none of these members. */
                "members.not"?: string[];
                /** @description In one of these portfolios. */
                "portfolios.any"?: string[];
                /** @description Done on this day. `null` finds what has none. */
                completed_on?: string | "null";
                /** @description Done before this day. */
                "completed_on.before"?: string;
                /** @description Done after this day. */
                "completed_on.after"?: string;
                /** @description Done before this moment. */
                "completed_at.before"?: string;
                /** @description Done after this moment. */
                "completed_at.after"?: string;
                /** @description Made on this day. `null` finds what has none. */
                created_on?: string | "null";
                /** @description Made before this day. */
                "created_on.before"?: string;
                /** @description Made after this day. */
                "created_on.after"?: string;
                /** @description Made before this moment. */
                "created_at.before"?: string;
                /** @description Made after this moment. */
                "created_at.after"?: string;
                /** @description Due on this day. `null` finds what has none. */
                due_on?: string | "null";
                /** @description Due before this day. */
                "due_on.before"?: string;
                /** @description Due after this day. */
                "due_on.after"?: string;
                /** @description Due before this moment. */
                "due_at.before"?: string;
                /** @description Due after this moment. */
                "due_at.after"?: string;
                /** @description Starting on this day. `null` finds what has none. */
                start_on?: string | "null";
                /** @description Starting before this day. */
                "start_on.before"?: string;
                /** @description Starting after this day. */
                "start_on.after"?: string;
                /**
                 * @description How many records are found at most, 20 if absent. There are no further pages.
                 * @example 20
                 */
                limit?: components["parameters"]["search_limit"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the workspace.
                 * @example 1207000000000001
                 */
                workspace_gid: components["parameters"]["workspace_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The projects. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProjectCompact"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    addCustomFieldSettingForProject: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project.
                 * @example 1207000000000001
                 */
                project_gid: components["parameters"]["project_gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["AddCustomFieldSettingRequest"];
                };
            };
        };
        responses: {
            /** @description The custom field setting. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomFieldSettingResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    removeCustomFieldSettingForProject: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project.
                 * @example 1207000000000001
                 */
                project_gid: components["parameters"]["project_gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["RemoveCustomFieldSettingRequest"];
                };
            };
        };
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EmptyResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getTaskCountsForProject: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project.
                 * @example 1207000000000001
                 */
                project_gid: components["parameters"]["project_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskCountResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    addMembersForProject: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project.
                 * @example 1207000000000001
                 */
                project_gid: components["parameters"]["project_gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["AddMembersRequest"];
                };
            };
        };
        responses: {
            /** @description The project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProjectResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    removeMembersForProject: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project.
                 * @example 1207000000000001
                 */
                project_gid: components["parameters"]["project_gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["RemoveMembersRequest"];
                };
            };
        };
        responses: {
            /** @description The project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProjectResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    addFollowersForProject: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project.
                 * @example 1207000000000001
                 */
                project_gid: components["parameters"]["project_gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["AddFollowersRequest"];
                };
            };
        };
        responses: {
            /** @description The project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProjectResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    removeFollowersForProject: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project.
                 * @example 1207000000000001
                 */
                project_gid: components["parameters"]["project_gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["RemoveFollowersRequest"];
                };
            };
        };
        responses: {
            /** @description The project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProjectResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    projectSaveAsTemplate: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project.
                 * @example 1207000000000001
                 */
                project_gid: components["parameters"]["project_gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["ProjectSaveAsTemplateRequest"];
                };
            };
        };
        responses: {
            /** @description The job that does it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["JobResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getSection: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the section.
                 * @example 1207000000000001
                 */
                section_gid: components["parameters"]["section_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The section. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SectionResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateSection: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the section.
                 * @example 1207000000000001
                 */
                section_gid: components["parameters"]["section_gid"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data?: components["schemas"]["SectionRequest"];
                };
            };
        };
        responses: {
            /** @description The section. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SectionResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteSection: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the section.
                 * @example 1207000000000001
                 */
                section_gid: components["parameters"]["section_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EmptyResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getSectionsForProject: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project.
                 * @example 1207000000000001
                 */
                project_gid: components["parameters"]["project_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sections. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SectionCompact"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createSectionForProject: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project.
                 * @example 1207000000000001
                 */
                project_gid: components["parameters"]["project_gid"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data?: components["schemas"]["SectionRequest"];
                };
            };
        };
        responses: {
            /** @description The section. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SectionResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    addTaskForSection: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the section.
                 * @example 1207000000000001
                 */
                section_gid: components["parameters"]["section_gid"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data?: components["schemas"]["SectionTaskInsertRequest"];
                };
            };
        };
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EmptyResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    insertSectionForProject: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project.
                 * @example 1207000000000001
                 */
                project_gid: components["parameters"]["project_gid"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data?: components["schemas"]["ProjectSectionInsertRequest"];
                };
            };
        };
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EmptyResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getStatus: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the status update.
                 * @example 1207000000000001
                 */
                status_update_gid: components["parameters"]["status_update_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status update. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StatusUpdateResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteStatus: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the status update.
                 * @example 1207000000000001
                 */
                status_update_gid: components["parameters"]["status_update_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EmptyResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getStatusesForObject: {
        parameters: {
            query: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /** @description The record whose it is. */
                parent: string;
                /** @description Only what was made since this moment. */
                created_since?: string;
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status updates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StatusUpdateCompact"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createStatusForObject: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["StatusUpdateRequest"];
                };
            };
        };
        responses: {
            /** @description The status update. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StatusUpdateResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getStory: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the story.
                 * @example 1207000000000001
                 */
                story_gid: components["parameters"]["story_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The story. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StoryResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateStory: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the story.
                 * @example 1207000000000001
                 */
                story_gid: components["parameters"]["story_gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["StoryRequest"];
                };
            };
        };
        responses: {
            /** @description The story. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StoryResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteStory: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the story.
                 * @example 1207000000000001
                 */
                story_gid: components["parameters"]["story_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EmptyResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getStoriesForTask: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task.
                 * @example 1207000000000001
                 */
                task_gid: components["parameters"]["task_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StoryCompact"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createStoryForTask: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task.
                 * @example 1207000000000001
                 */
                task_gid: components["parameters"]["task_gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["StoryRequest"];
                };
            };
        };
        responses: {
            /** @description The story. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StoryResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getStoriesForGoal: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the goal.
                 * @example 1207000000000001
                 */
                goal_gid: components["parameters"]["goal_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StoryCompact"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createStoryForGoal: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the goal.
                 * @example 1207000000000001
                 */
                goal_gid: components["parameters"]["goal_gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["StoryRequest"];
                };
            };
        };
        responses: {
            /** @description The story. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StoryResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getTags: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /** @description Only what is in this workspace. */
                workspace?: string;
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TagCompact"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createTag: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["TagCreateRequest"];
                };
            };
        };
        responses: {
            /** @description The tag. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TagResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getTag: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the tag.
                 * @example 1207000000000001
                 */
                tag_gid: components["parameters"]["tag_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TagResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateTag: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the tag.
                 * @example 1207000000000001
                 */
                tag_gid: components["parameters"]["tag_gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["TagUpdateRequest"];
                };
            };
        };
        responses: {
            /** @description The tag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TagResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteTag: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the tag.
                 * @example 1207000000000001
                 */
                tag_gid: components["parameters"]["tag_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EmptyResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getTagsForTask: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task.
                 * @example 1207000000000001
                 */
                task_gid: components["parameters"]["task_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TagCompact"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getTagsForWorkspace: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the workspace.
                 * @example 1207000000000001
                 */
                workspace_gid: components["parameters"]["workspace_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TagCompact"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createTagForWorkspace: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the workspace.
                 * @example 1207000000000001
                 */
                workspace_gid: components["parameters"]["workspace_gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["TagCreateTagForWorkspaceRequest"];
                };
            };
        };
        responses: {
            /** @description The tag. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TagResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getTaskTemplates: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /** @description Only what is in this project. */
                project?: string;
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskTemplateCompact"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getTaskTemplate: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task template.
                 * @example 1207000000000001
                 */
                task_template_gid: components["parameters"]["task_template_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskTemplateResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteTaskTemplate: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task template.
                 * @example 1207000000000001
                 */
                task_template_gid: components["parameters"]["task_template_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EmptyResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    instantiateTask: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task template.
                 * @example 1207000000000001
                 */
                task_template_gid: components["parameters"]["task_template_gid"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    data?: components["schemas"]["TaskTemplateInstantiateTaskRequest"];
                };
            };
        };
        responses: {
            /** @description The job that does it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["JobResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getTasks: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /** @description Only what this user is to do; needs `workspace`. */
                assignee?: string;
                /** @description Only what is in this project. */
                project?: string;
                /** @description Only what is in this section. */
                section?: string;
                /** @description Only what has this tag. */
                tag?: string;
                /** @description Only what is in this user task list. */
                user_task_list?: string;
                /** @description Only what is in this workspace. */
                workspace?: string;
                /** @description Only what is open or was done since this moment; `now` gives what is open. */
                completed_since?: components["parameters"]["completed_since"];
                /** @description Only what changed since this moment. */
                modified_since?: string;
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tasks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskCompact"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createTask: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["TaskCreateRequest"];
                };
            };
        };
        responses: {
            /** @description The task. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getTask: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task.
                 * @example 1207000000000001
                 */
                task_gid: components["parameters"]["task_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateTask: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task.
                 * @example 1207000000000001
                 */
                task_gid: components["parameters"]["task_gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["TaskUpdateRequest"];
                };
            };
        };
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteTask: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task.
                 * @example 1207000000000001
                 */
                task_gid: components["parameters"]["task_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EmptyResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    duplicateTask: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task.
                 * @example 1207000000000001
                 */
                task_gid: components["parameters"]["task_gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["TaskDuplicateRequest"];
                };
            };
        };
        responses: {
            /** @description The job that does it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["JobResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getTasksForProject: {
        parameters: {
            query?: {
                /** @description Only what is open or was done since this moment; `now` gives what is open. */
                completed_since?: components["parameters"]["completed_since"];
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the project.
                 * @example 1207000000000001
                 */
                project_gid: components["parameters"]["project_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tasks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskCompact"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getTasksForSection: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /** @description Only what is open or was done since this moment; `now` gives what is open. */
                completed_since?: components["parameters"]["completed_since"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the section.
                 * @example 1207000000000001
                 */
                section_gid: components["parameters"]["section_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tasks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskCompact"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getTasksForTag: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the tag.
                 * @example 1207000000000001
                 */
                tag_gid: components["parameters"]["tag_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tasks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskCompact"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getTasksForUserTaskList: {
        parameters: {
            query?: {
                /** @description Only what is open or was done since this moment; `now` gives what is open. */
                completed_since?: components["parameters"]["completed_since"];
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the user task list.
                 * @example 1207000000000001
                 */
                user_task_list_gid: components["parameters"]["user_task_list_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tasks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskCompact"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getSubtasksForTask: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task.
                 * @example 1207000000000001
                 */
                task_gid: components["parameters"]["task_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tasks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskCompact"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createSubtaskForTask: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task.
                 * @example 1207000000000001
                 */
                task_gid: components["parameters"]["task_gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["TaskCreateRequest"];
                };
            };
        };
        responses: {
            /** @description The task. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    setParentForTask: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task.
                 * @example 1207000000000001
                 */
                task_gid: components["parameters"]["task_gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["TaskSetParentRequest"];
                };
            };
        };
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getDependenciesForTask: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task.
                 * @example 1207000000000001
                 */
                task_gid: components["parameters"]["task_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tasks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskCompact"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    addDependenciesForTask: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task.
                 * @example 1207000000000001
                 */
                task_gid: components["parameters"]["task_gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["ModifyDependenciesRequest"];
                };
            };
        };
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EmptyResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    removeDependenciesForTask: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task.
                 * @example 1207000000000001
                 */
                task_gid: components["parameters"]["task_gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["ModifyDependenciesRequest"];
                };
            };
        };
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EmptyResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getDependentsForTask: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task.
                 * @example 1207000000000001
                 */
                task_gid: components["parameters"]["task_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tasks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskCompact"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    addDependentsForTask: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task.
                 * @example 1207000000000001
                 */
                task_gid: components["parameters"]["task_gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["ModifyDependentsRequest"];
                };
            };
        };
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EmptyResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    removeDependentsForTask: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task.
                 * @example 1207000000000001
                 */
                task_gid: components["parameters"]["task_gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["ModifyDependentsRequest"];
                };
            };
        };
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EmptyResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    addProjectForTask: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task.
                 * @example 1207000000000001
                 */
                task_gid: components["parameters"]["task_gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["TaskAddProjectRequest"];
                };
            };
        };
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EmptyResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    removeProjectForTask: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task.
                 * @example 1207000000000001
                 */
                task_gid: components["parameters"]["task_gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["TaskRemoveProjectRequest"];
                };
            };
        };
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EmptyResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    addTagForTask: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task.
                 * @example 1207000000000001
                 */
                task_gid: components["parameters"]["task_gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["TaskAddTagRequest"];
                };
            };
        };
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EmptyResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    removeTagForTask: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task.
                 * @example 1207000000000001
                 */
                task_gid: components["parameters"]["task_gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["TaskRemoveTagRequest"];
                };
            };
        };
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EmptyResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    addFollowersForTask: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task.
                 * @example 1207000000000001
                 */
                task_gid: components["parameters"]["task_gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["TaskAddFollowersRequest"];
                };
            };
        };
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    removeFollowerForTask: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the task.
                 * @example 1207000000000001
                 */
                task_gid: components["parameters"]["task_gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["TaskRemoveFollowersRequest"];
                };
            };
        };
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getTasksForWorkspace: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /** @description Only what this user is to do; it is needed. */
                assignee?: string;
                /** @description Only what is open or was done since this moment; `now` gives what is open. */
                completed_since?: components["parameters"]["completed_since"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the workspace.
                 * @example 1207000000000001
                 */
                workspace_gid: components["parameters"]["workspace_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tasks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskCompact"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getTaskForCustomID: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The gid of the workspace.
                 * @example 1207000000000001
                 */
                workspace_gid: components["parameters"]["workspace_gid"];
                /**
                 * @description The custom ID of the task.
                 * @example EX-1
                 */
                custom_id: components["parameters"]["custom_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    searchTasksForWorkspace: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /** @description Words to look for in names and notes. */
                text?: string;
                /** @description Only this kind. */
                resource_subtype?: "default_task" | "milestone" | "approval" | "custom";
                /** @description To be done by one of these users. */
                "assignee.any"?: string[];
                /** @description To be done by none of these users. */
                "assignee.not"?: string[];
                /** @description In one of these portfolios. */
                "portfolios.any"?: string[];
                /** @description In one of these projects. */
                "projects.any"?: string[];
                /** @description In none of these projects. */
                "projects.not"?: string[];
                /** @description In all of these projects. */
                "projects.all"?: string[];
                /** @description In one of these sections; beside `projects.any`, in either. */
                "sections.any"?: string[];
                /** @description In none of these sections. */
                "sections.not"?: string[];
                /** @description In all of these sections. */
                "sections.all"?: string[];
                /** @description With one of these tags. */
                "tags.any"?: string[];
                /** @description With none of these tags. */
                "tags.not"?: string[];
                /** @description With all of these tags. */
                "tags.all"?: string[];
                /** @description Of one of these teams. */
                "teams.any"?: string[];
                /** @description Followed by one of these users. */
                "followers.any"?: string[];
                /** @description Followed by none of these users. */
                "followers.not"?: string[];
                /** @description Made by one of these users. */
                "created_by.any"?: string[];
                /** @description Made by none of these users. */
                "created_by.not"?: string[];
                /** @description Assigned by one of these users. */
                "assigned_by.any"?: string[];
                /** @description Assigned by none of these users. */
                "assigned_by.not"?: string[];
                /** @description Liked by none of these users. */
                "liked_by.not"?: string[];
                /** @description Commented on by none of these users. */
                "commented_on_by.not"?: string[];
                /** @description Due before this day. */
                "due_on.before"?: string;
                /** @description Due after this day. */
                "due_on.after"?: string;
                /** @description Due on this day. `null` finds what has none. */
                due_on?: string | "null";
                /** @description Due before this moment. */
                "due_at.before"?: string;
                /** @description Due after this moment. */
                "due_at.after"?: string;
                /** @description Starting before this day. */
                "start_on.before"?: string;
                /** @description Starting after this day. */
                "start_on.after"?: string;
                /** @description Starting on this day. `null` finds what has none. */
                start_on?: string | "null";
                /** @description Made before this day. */
                "created_on.before"?: string;
                /** @description Made after this day. */
                "created_on.after"?: string;
                /** @description Made on this day. `null` finds what has none. */
                created_on?: string | "null";
                /** @description Made before this moment. */
                "created_at.before"?: string;
                /** @description Made after this moment. */
                "created_at.after"?: string;
                /** @description Done before this day. */
                "completed_on.before"?: string;
                /** @description Done after this day. */
                "completed_on.after"?: string;
                /** @description Done on this day. `null` finds what has none. */
                completed_on?: string | "null";
                /** @description Done before this moment. */
                "completed_at.before"?: string;
                /** @description Done after this moment. */
                "completed_at.after"?: string;
                /** @description Changed before this day. */
                "modified_on.before"?: string;
                /** @description Changed after this day. */
                "modified_on.after"?: string;
                /** @description Changed on this day. `null` finds what has none. */
                modified_on?: string | "null";
                /** @description Changed before this moment. */
                "modified_at.before"?: string;
                /** @description Changed after this moment. */
                "modified_at.after"?: string;
                /** @description Only open tasks for which others wait. */
                is_blocking?: boolean;
                /** @description Only tasks that wait for open ones. */
                is_blocked?: boolean;
                /** @description Only tasks with attachments. */
                has_attachment?: boolean;
                /** @description Only what is done, or is not. */
                completed?: boolean;
                /** @description Only subtasks, or only others. */
                is_subtask?: boolean;
                /** @description The order of the answer. */
                sort_by?: "due_date" | "created_at" | "completed_at" | "likes" | "modified_at" | "relevance";
                /** @description Whether the smallest comes first. */
                sort_ascending?: boolean;
                /**
                 * @description How many records are found at most, 20 if absent. There are no further pages.
                 * @example 20
                 */
                limit?: components["parameters"]["search_limit"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the workspace.
                 * @example 1207000000000001
                 */
                workspace_gid: components["parameters"]["workspace_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tasks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskCompact"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getTeamMembership: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the team membership.
                 * @example 1207000000000001
                 */
                team_membership_gid: components["parameters"]["team_membership_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The team membership. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TeamMembershipResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getTeamMemberships: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /** @description Only what is in this team. */
                team?: string;
                /** @description Only this user. */
                user?: string;
                /** @description Only what is in this workspace. */
                workspace?: string;
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The team memberships. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TeamMembershipCompact"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getTeamMembershipsForTeam: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the team.
                 * @example 1207000000000001
                 */
                team_gid: components["parameters"]["team_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The team memberships. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TeamMembershipCompact"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getTeamMembershipsForUser: {
        parameters: {
            query: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /** @description Only what is in this workspace. */
                workspace: string;
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the user, the e-mail address, or `me`.
                 * @example me
                 */
                user_gid: components["parameters"]["user_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The team memberships. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TeamMembershipCompact"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createTeam: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["TeamRequest"];
                };
            };
        };
        responses: {
            /** @description The team. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TeamResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getTeam: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the team.
                 * @example 1207000000000001
                 */
                team_gid: components["parameters"]["team_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The team. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TeamResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateTeam: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the team.
                 * @example 1207000000000001
                 */
                team_gid: components["parameters"]["team_gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["TeamRequest"];
                };
            };
        };
        responses: {
            /** @description The team. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TeamResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getTeamsForWorkspace: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the workspace.
                 * @example 1207000000000001
                 */
                workspace_gid: components["parameters"]["workspace_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The teams. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TeamCompact"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getTeamsForUser: {
        parameters: {
            query: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /** @description The workspace or organization. */
                organization: string;
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the user, the e-mail address, or `me`.
                 * @example me
                 */
                user_gid: components["parameters"]["user_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The teams. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TeamCompact"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    addUserForTeam: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the team.
                 * @example 1207000000000001
                 */
                team_gid: components["parameters"]["team_gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["TeamAddUserRequest"];
                };
            };
        };
        responses: {
            /** @description The team membership. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TeamMembershipResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    removeUserForTeam: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the team.
                 * @example 1207000000000001
                 */
                team_gid: components["parameters"]["team_gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["TeamRemoveUserRequest"];
                };
            };
        };
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EmptyResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    typeaheadForWorkspace: {
        parameters: {
            query?: {
                /** @description The type of record to find. One of this and `type` is needed. */
                resource_type?: "actor" | "agent" | "custom_field" | "goal" | "project" | "project_template" | "portfolio" | "tag" | "task" | "team" | "user";
                /** @description The type of record to find, by an older name. */
                type?: "custom_field" | "portfolio" | "project" | "tag" | "task" | "user";
                /** @description The beginning of the name; without it, what the caller uses most. */
                query?: string;
                /** @description How many to find, 1 to 100, 20 if absent. */
                count?: number;
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the workspace.
                 * @example 1207000000000001
                 */
                workspace_gid: components["parameters"]["workspace_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The records found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AsanaNamedResource"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getUserTaskList: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the user task list.
                 * @example 1207000000000001
                 */
                user_task_list_gid: components["parameters"]["user_task_list_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user task list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UserTaskListResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getUserTaskListForUser: {
        parameters: {
            query: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /** @description Only what is in this workspace. */
                workspace: string;
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the user, the e-mail address, or `me`.
                 * @example me
                 */
                user_gid: components["parameters"]["user_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user task list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UserTaskListResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getUsers: {
        parameters: {
            query?: {
                /** @description Only what is in this workspace. */
                workspace?: string;
                /** @description Only what is in this team. */
                team?: string;
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UserCompact"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getUser: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /** @description Only what is in this workspace. */
                workspace?: string;
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the user, the e-mail address, or `me`.
                 * @example me
                 */
                user_gid: components["parameters"]["user_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UserResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateUser: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /** @description Only what is in this workspace. */
                workspace?: string;
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the user, the e-mail address, or `me`.
                 * @example me
                 */
                user_gid: components["parameters"]["user_gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["UserUpdateRequest"];
                };
            };
        };
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UserResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getFavoritesForUser: {
        parameters: {
            query: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /** @description The type of record to find. */
                resource_type: "portfolio" | "project" | "tag" | "task" | "user" | "project_template";
                /** @description Only what is in this workspace. */
                workspace: string;
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the user, the e-mail address, or `me`.
                 * @example me
                 */
                user_gid: components["parameters"]["user_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The records found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AsanaNamedResource"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getUsersForTeam: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the team.
                 * @example 1207000000000001
                 */
                team_gid: components["parameters"]["team_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UserCompact"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getUsersForWorkspace: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the workspace.
                 * @example 1207000000000001
                 */
                workspace_gid: components["parameters"]["workspace_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UserCompact"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getUserForWorkspace: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the workspace.
                 * @example 1207000000000001
                 */
                workspace_gid: components["parameters"]["workspace_gid"];
                /**
                 * @description The gid of the user, the e-mail address, or `me`.
                 * @example me
                 */
                user_gid: components["parameters"]["user_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UserResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateUserForWorkspace: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the workspace.
                 * @example 1207000000000001
                 */
                workspace_gid: components["parameters"]["workspace_gid"];
                /**
                 * @description The gid of the user, the e-mail address, or `me`.
                 * @example me
                 */
                user_gid: components["parameters"]["user_gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["UserUpdateRequest"];
                };
            };
        };
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UserResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getWebhooks: {
        parameters: {
            query: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /** @description Only those on what is in this workspace. */
                workspace: string;
                /** @description Only those on this record. */
                resource?: string;
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhooks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WebhookResponse"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createWebhook: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["WebhookRequest"];
                };
            };
        };
        responses: {
            /** @description The webhook, and its secret beside it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WebhookResponse"];
                        /** @description The secret of which the target was told. */
                        "X-Hook-Secret"?: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getWebhook: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the webhook.
                 * @example 1207000000000001
                 */
                webhook_gid: components["parameters"]["webhook_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WebhookResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateWebhook: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the webhook.
                 * @example 1207000000000001
                 */
                webhook_gid: components["parameters"]["webhook_gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["WebhookUpdateRequest"];
                };
            };
        };
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WebhookResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the webhook.
                 * @example 1207000000000001
                 */
                webhook_gid: components["parameters"]["webhook_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EmptyResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getWorkspaceMembership: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the workspace membership.
                 * @example 1207000000000001
                 */
                workspace_membership_gid: components["parameters"]["workspace_membership_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workspace membership. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WorkspaceMembershipResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getWorkspaceMembershipsForUser: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the user, the e-mail address, or `me`.
                 * @example me
                 */
                user_gid: components["parameters"]["user_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workspace memberships. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WorkspaceMembershipCompact"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getWorkspaceMembershipsForWorkspace: {
        parameters: {
            query?: {
                /** @description Only this user. */
                user?: string;
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the workspace.
                 * @example 1207000000000001
                 */
                workspace_gid: components["parameters"]["workspace_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workspace memberships. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WorkspaceMembershipCompact"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
        };
    };
    getWorkspaces: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description How many records a page holds. Without it there are no pages.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /** @description Where the page begins, as `next_page` of the page before has it. */
                offset?: components["parameters"]["offset"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workspaces. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WorkspaceCompact"][];
                        next_page?: components["schemas"]["NextPage"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getWorkspace: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the workspace.
                 * @example 1207000000000001
                 */
                workspace_gid: components["parameters"]["workspace_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workspace. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WorkspaceResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateWorkspace: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the workspace.
                 * @example 1207000000000001
                 */
                workspace_gid: components["parameters"]["workspace_gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["WorkspaceRequest"];
                };
            };
        };
        responses: {
            /** @description The workspace. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WorkspaceResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    addUserForWorkspace: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description The fields to send, separated by commas. Dots reach into related records (`new_task.name`),
                 *     groups name several at once (`new_task.(name|resource_subtype)`), `*` means every usual field of its level.
                 *     `gid` is always sent. Unknown names are ignored.
                 * @example [
                 *       "status",
                 *       "new_task.name"
                 *     ]
                 */
                opt_fields?: components["parameters"]["opt_fields"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the workspace.
                 * @example 1207000000000001
                 */
                workspace_gid: components["parameters"]["workspace_gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["WorkspaceAddUserRequest"];
                };
            };
        };
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UserBaseResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    removeUserForWorkspace: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the workspace.
                 * @example 1207000000000001
                 */
                workspace_gid: components["parameters"]["workspace_gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data?: components["schemas"]["WorkspaceRemoveUserRequest"];
                };
            };
        };
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EmptyResponse"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getWorkspaceEvents: {
        parameters: {
            query?: {
                /**
                 * @description Sends indented JSON. Naming it is enough; `false` turns it off.
                 * @example true
                 */
                opt_pretty?: components["parameters"]["opt_pretty"];
                /**
                 * @description Where the answer before has ended: its `sync`. It is good for 24 hours, for the record that it was given for.
                 * @example de4774f6915eae04714ca93bb2f5ee81
                 */
                sync?: components["parameters"]["sync"];
            };
            header?: never;
            path: {
                /**
                 * @description The gid of the workspace.
                 * @example 1207000000000001
                 */
                workspace_gid: components["parameters"]["workspace_gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Events"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["NoSyncToken"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
