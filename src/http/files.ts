import { pipeline } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Access } from '../behaviour/access/access.ts'
import { encoded } from '../behaviour/encoded.ts'
import { filesPath, isExpired } from '../behaviour/file-link.ts'
import type { Mock } from '../behaviour/mock.ts'
import type { Download, Shelving, View } from '../behaviour/resource.ts'

/** Serves the files behind records to whoever has the link, as presigned links of a storage do: there is no token. */
export const fileRoutes = (app: FastifyInstance, mock: Mock): void => {
  app.route({
    method: ['GET', 'HEAD'],
    url: `${filesPath}/:gid/:name`,
    handler: (request, reply) => {
      const query = request.query as Record<string, string>
      const { 'X-Amz-Date': date = '', 'X-Amz-Expires': expires = '' } = query
      if (isExpired(date, expires, mock.store.now)) {
        return refuse(reply, 403, 'AccessDenied', 'Request has expired')
      }
      const file = fileOf(mock, (request.params as { gid: string }).gid)
      if (!file) return refuse(reply, 404, 'NoSuchKey', 'The specified key does not exist.')
      return deliver(request, reply, file, query['response-content-disposition'])
    }
  })
}

const fileOf = (mock: Mock, gid: string): Download | undefined => {
  const { store, catalogue } = mock
  store.settle()
  const entity = store.world.entities.get(gid)
  return (
    entity && catalogue.kind(entity.resource_type)?.file?.(entity, shelvingOf(mock, store.world))
  )
}

const shelvingOf = (mock: Mock, world: View): Shelving => ({
  world,
  show: mock.show,
  as: user => {
    const me = world.entities.get(String(user))
    const viewer = me && new Access(mock.catalogue, me, { world })
    return shelvingOf(mock, { ...world, viewer })
  }
})

/** What is uploaded here may be a page with scripts, so no browser is to run it under the name of the mock. */
const deliver = (
  request: FastifyRequest,
  reply: FastifyReply,
  { name, type, size, stream }: Download,
  disposition = 'attachment'
): FastifyReply => {
  const way = disposition === 'inline' ? 'inline' : 'attachment'
  reply.hijack()
  reply.raw.writeHead(200, {
    'content-type': mediaType.test(type) ? type : unknownType,
    'content-disposition': `${way}; filename*=UTF-8''${encoded(name)}`,
    'content-security-policy': 'sandbox',
    'x-content-type-options': 'nosniff',
    ...(size !== undefined && { 'content-length': size })
  })
  if (request.method === 'HEAD') reply.raw.end()
  else pipeline(stream(), reply.raw, () => undefined)
  return reply
}

/** Ours: what no header can hold, whoever uploaded it, is sent as bytes of no known type. */
const mediaType = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+(;[ -~]*)?$/
const unknownType = 'application/octet-stream'

/** As the storage of the live service says it. */
const refuse = (
  reply: FastifyReply,
  status: number,
  code: string,
  message: string
): FastifyReply => {
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`
  reply.hijack()
  reply.raw
    .writeHead(status, {
      'content-type': 'application/xml',
      'content-length': Buffer.byteLength(text)
    })
    .end(text)
  return reply
}
