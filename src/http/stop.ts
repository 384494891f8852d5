import type { FastifyInstance } from 'fastify'

/**
 * Stops a server: it takes no new requests, those on their way are answered. What is still open after `patience` ms is
 * cut off: a connection on which nothing was ever sent would else hold it for a minute.
 */
export const stopGently = async (app: FastifyInstance, patience: number): Promise<void> => {
  const timer = setTimeout(() => app.server.closeAllConnections(), patience)
  try {
    await app.close()
  } finally {
    clearTimeout(timer)
  }
}
