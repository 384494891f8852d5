/* Made from openapi/ by `npm run contract:types`; not to be edited. */

export interface paths {
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description The identifier of a record, unique over all types. Digits only on the live service.
         * @example 1207000000000001
         */
        Gid: string;
        /** @description A person's account. */
        UserCompact: {
            gid?: components["schemas"]["Gid"];
            /** @constant */
            resource_type?: "user";
            /**
             * @description The person's name.
             * @example Greta Sandberg
             */
            name?: string;
        };
        /** @description A project, a list or board of tasks. */
        ProjectCompact: {
            gid?: components["schemas"]["Gid"];
            /** @constant */
            resource_type?: "project";
            /**
             * @description The project's name.
             * @example Website relaunch
             */
            name?: string;
        };
        /** @description A task, the piece of work that most of the API is about. */
        TaskCompact: {
            gid?: components["schemas"]["Gid"];
            /** @constant */
            resource_type?: "task";
            /**
             * @description The task's name.
             * @example Write the announcement
             */
            name?: string;
            /**
             * @description The kind of task.
             * @enum {string}
             */
            resource_subtype?: "default_task" | "milestone" | "approval" | "section" | "custom";
            /** @description Who created the task. */
            created_by?: components["schemas"]["UserCompact"];
        };
        /** @description A template from which projects are made. */
        ProjectTemplateCompact: {
            gid?: components["schemas"]["Gid"];
            /** @constant */
            resource_type?: "project_template";
            /**
             * @description The template's name.
             * @example Product launch
             */
            name?: string;
        };
        /** @description A template from which tasks are made. */
        TaskTemplateCompact: {
            gid?: components["schemas"]["Gid"];
            /** @constant */
            resource_type?: "task_template";
            /**
             * @description The template's name.
             * @example Bug report
             */
            name?: string;
        };
        /** @description A portfolio, a collection of projects. */
        PortfolioCompact: {
            gid?: components["schemas"]["Gid"];
            /** @constant */
            resource_type?: "portfolio";
            /**
             * @description The portfolio's name.
             * @example Launches this year
             */
            name?: string;
        };
        /** @description An export of a record together with what hangs below it. */
        GraphExportCompact: {
            gid?: components["schemas"]["Gid"];
            /** @constant */
            resource_type?: "graph_export";
            /**
             * Format: date-time
             * @description When the export was asked for.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the export was ready, null until then.
             */
            completed_at?: string | null;
            /**
             * Format: uri
             * @description Where the gzipped JSON lies, null until the export is ready.
             */
            download_url?: string | null;
        };
        /** @description A bulk export of records. */
        ResourceExportCompact: {
            gid?: components["schemas"]["Gid"];
            /** @constant */
            resource_type?: "export_request";
            /**
             * Format: date-time
             * @description When the export was asked for.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the export was ready, null until then.
             */
            completed_at?: string | null;
            /**
             * Format: uri
             * @description Where the gzipped JSON lines lie, null until the export is ready.
             */
            download_url?: string | null;
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
    };
    responses: {
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
        /** @description Something broke inside the server. The phrase finds the request in the log. */
        InternalServerError: {
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
         * @description The gid of the job.
         * @example 1207000000000001
         */
        job_gid: string;
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
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
}
