import type { Parameter as Authored, Schema } from './document.ts'

/** A parameter and the JSON pointer to its schema. */
export interface Parameter extends Authored {
  readonly pointer: string
}

/** A body: its schema and the JSON pointer to it. */
export interface Body {
  readonly schema: Schema
  readonly pointer: string
}

/** The body that a request may have. */
export interface TakenBody extends Body {
  readonly required: boolean
  /** Of a body that may come as a multipart form: the names of the parts that are files; undefined for JSON alone. */
  readonly files: readonly string[] | undefined
}

/** A parameter that names a record of a type, or several of them. */
export interface Naming {
  readonly name: string
  readonly type: string
}

/** One method and path of the contract, with its references followed. */
export interface Operation {
  readonly id: string
  /** In capitals: `GET`. */
  readonly method: string
  /** As written in the contract: `/jobs/{job_gid}`. */
  readonly path: string
  /** What the operation is told in path and query; the `opt_…` parameters only shape the answer and are not here. */
  readonly parameters: readonly Parameter[]
  /** Those of the path that name records. */
  readonly named: readonly Naming[]
  /** Those of the query that name records. */
  readonly references: readonly Naming[]
  /** Whether its answer is a list that comes in pages. */
  readonly paged: boolean
  /** What else a name in the query may be, where the parameters have no fixed names: its values are texts. */
  readonly alsoTakes?: RegExp
  /** Whether its list goes on as things happen: then every page says where to go on, and that is good for ever. */
  readonly endless: boolean
  /** What it is counted as beside a request, where that has a limit of its own. */
  readonly counts?: 'searches'
  /** The body it takes, if it takes one. */
  readonly body: TakenBody | undefined
  /** The status of success and its body; no body where the answer is not JSON. */
  readonly success: { readonly status: number; readonly body: Body | undefined }
  /** The scopes that a token must have that has scopes at all; where there are none, only one for everything will do. */
  readonly scopes: readonly string[]
}
