import type { FastifyRequest } from 'fastify'

/** The URL under which the client reached the mock, without a path: from the forwarding headers, else from `Host`. */
export const originOf = ({ headers, protocol }: FastifyRequest): string => {
  const forwarded = (name: string) => headers[name]?.toString().split(',')[0]?.trim()
  const scheme = forwarded('x-forwarded-proto') ?? protocol
  return `${scheme}://${forwarded('x-forwarded-host') ?? headers.host ?? 'localhost'}`
}
