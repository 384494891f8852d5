import type { FastifyInstance } from 'fastify'

/**
 * Stops a server: it takes no new requests, and those on their way are answered; a client that keeps its connection
 * after that loses it. What is still open after `patience` ms is cut off: a connection on which nothing was ever sent
 * would else hold the server for a minute.
 */
export const stopGently = async (app: FastifyInstance, patience: number): Promise<void> => {
  const { server } = app
  const last = setTimeout(() => server.closeAllConnections(), patience)
  const freed = setInterval(() => server.closeIdleConnections(), 10)
  try {
    await app.close()
  } finally {
    clearTimeout(last)
    clearInterval(freed)
  }
}
