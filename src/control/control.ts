import type { Mock } from '../behaviour/mock.ts'
import type { JsonObject } from '../world/entity.ts'
import type { Asked } from './request.ts'
import type { Show } from './show.ts'

/** A world file or a saved answer, as it was sent; the name stands in the sentences about its mistakes. */
export interface SentFile {
  readonly name: string
  readonly text: string
}

/** What the control API reaches the mock by. */
export interface Controls {
  readonly mock: Mock
  /** A world file with all that the world holds. */
  exportWorld(): JsonObject
  /** Goes on from the world of a file; rejects with `problems`, one for each mistake, and changes nothing then. */
  importWorld(file: SentFile): Promise<void>
}

/** The controls, and how a record is shown. */
export interface Desk extends Controls {
  readonly show: Show
}

/** As much of the desk as the operations on jobs need. */
export type JobDesk = Pick<Desk, 'mock' | 'show'>

/** Does one operation of the control API and answers with its JSON, or throws a `ControlError`. */
export type Handler = (asked: Asked, desk: Desk) => JsonObject | Promise<JsonObject>

/** Handlers by operationId. */
export type Handlers = Readonly<Record<string, Handler>>
