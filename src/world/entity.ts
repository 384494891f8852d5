/** The identifier of an entity: one number space for all types, digits on the wire. */
export type Gid = string

/** What JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export type JsonObject = { readonly [key: string]: Json | undefined }

/**
 * One object of the world in normal form: a reference is the gid of another entity, never a copy.
 * A field that the record does not have is absent; a field without a value is null.
 */
export interface Entity extends JsonObject {
  readonly gid: Gid
  readonly resource_type: string
}
