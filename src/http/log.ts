import type { FastifyInstance } from 'fastify'

/** What the log says of a request that was answered; `ms` is the time from its first byte to the answer's last. */
export interface RequestLine {
  readonly method: string
  readonly url: string
  readonly status: number
  readonly ms: number
}

/** A longer URL is cut: a log is read by people. */
const longest = 2000

const telling: readonly string[] = ['info', 'debug', 'trace']

/** One line at level `info` for each answer. Where that level is off there is no hook, and it costs nothing. */
export const logRequests = (app: FastifyInstance): void => {
  if (!telling.includes(app.log.level)) return
  app.addHook('onResponse', (request, reply, done) => {
    const line: RequestLine = {
      method: request.method,
      url: request.url.slice(0, longest),
      status: reply.statusCode,
      ms: Number(reply.elapsedTime.toFixed(1))
    }
    request.log.info(line, 'request')
    done()
  })
}
