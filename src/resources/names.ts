import type { Json } from '../world/entity.ts'

/** Whether a name that a body says, or does not say, is none. */
export const isBlank = (name: Json | undefined): boolean => String(name ?? '').trim() === ''
