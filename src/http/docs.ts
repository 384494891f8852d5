import type { StaticDocumentSpec } from '@fastify/swagger'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Document } from '../contract/document.ts'
import { createApp } from './app.ts'
import { pageOptions } from './docs-page.ts'
import { originAsked, publicUrlIn } from './links.ts'
import { send } from './send.ts'

/** The contracts to show: Asana's, and the control API's where there is one. */
export interface DocsOptions {
  readonly asana: Document
  readonly control?: Document
}

const paths = { asana: '/openapi.json', yaml: '/openapi.yaml', control: '/__admin/openapi.json' }

/**
 * `/docs` and the contracts as files, each with the address under which the client reached this mock.
 * What draws the page is loaded when somebody first asks for it, so it costs a start nothing.
 */
export const docsRoutes = (app: FastifyInstance, { asana, control }: DocsOptions): void => {
  serveDocument(app, paths.asana, asana)
  if (control) serveDocument(app, paths.control, control)

  const contracts = [{ name: 'Asana API', url: paths.asana }]
  if (control) contracts.push({ name: 'Control API of the mock', url: paths.control })

  let page: Promise<FastifyInstance> | undefined
  const handOver = (url: string, target?: string) =>
    app.get(url, async (request, reply) => {
      page ??= pageApp(asana, contracts, app)
      const { routing } = await page
      if (target) request.raw.url = target
      reply.hijack()
      routing(request.raw, reply.raw)
    })
  handOver('/docs')
  handOver('/docs/*')
  handOver(paths.yaml, '/docs/yaml')
  app.addHook('onClose', async () => (await page)?.close())
}

const serveDocument = (app: FastifyInstance, url: string, document: Document) =>
  app.get(url, (request, reply) =>
    send(reply, 200, withServer(document, request), { pretty: true })
  )

/** A Fastify of its own: the plugins bring headers, decorators and routes that the mock is to be free of. */
const pageApp = async (
  document: Document,
  contracts: { name: string; url: string }[],
  mock: FastifyInstance
) => {
  const [swagger, swaggerUi] = await Promise.all([
    import('@fastify/swagger'),
    import('@fastify/swagger-ui')
  ])
  const app = createApp({ publicUrl: publicUrlIn(mock) })
  await app.register(swagger.default, {
    mode: 'static',
    specification: { document: document as StaticDocumentSpec['document'] }
  })
  await app.register(swaggerUi.default, {
    ...pageOptions(contracts),
    transformSpecification: (_document, request) => ({ ...withServer(document, request) }),
    transformSpecificationClone: false
  })
  await app.ready()
  return app
}

/** The document with its servers moved to where the client found this one, its head first and its parts last. */
const withServer = (document: Document, request: FastifyRequest): Document => {
  const { openapi, info, servers, components, ...rest } = document
  // Without a host the URL is relative.
  const origin = originAsked(request) ?? ''
  const moved = servers.map(server => ({ ...server, url: moveTo(origin, server.url) }))
  return { openapi, info, servers: moved, ...rest, components }
}

const moveTo = (origin: string, url: string): string =>
  origin + new URL(url, 'http://localhost').pathname.replace(/\/$/, '') || '/'
