import type { Operation } from '../contract/operation.ts'
import type { Behaviour, Errand } from './call.ts'
import { worldGone } from './errors.ts'
import type { Mock } from './mock.ts'
import type { Asked } from './prepare.ts'
import { asking, type Served, serve } from './serve.ts'

/**
 * Serves a request that was let in. Nearly all are served at once; one that goes on an errand is checked, asks outside
 * what it has to ask, and is then served in the world as it has become meanwhile, unless
 * another world has taken its place.
 */
export const respond = (
  mock: Mock,
  operation: Operation,
  behaviour: Behaviour | Errand,
  asked: Asked
): Served | Promise<Served> => {
  if (typeof behaviour === 'function') return serve(mock, operation, behaviour, asked)
  const outgoing = asking(mock, operation, behaviour.ask, asked)
  const { life } = mock.store
  return mock.courier(outgoing, life).then(reply => {
    if (life.aborted) throw worldGone()
    return serve(mock, operation, call => behaviour.resume(call, outgoing, reply), asked)
  })
}
