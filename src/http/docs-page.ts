import type { FastifySwaggerUiOptions } from '@fastify/swagger-ui'

/** What Swagger UI is by the time its page calls back. */
declare const ui: { preauthorizeApiKey(scheme: string, token: string): void }

/** Runs in the browser, written into the page as text: "Execute" works at once, as any token is good. */
export const bringToken = (): void => ui.preauthorizeApiKey('personalAccessToken', 'any-token')

/** How the page looks and behaves. It asks no other host for anything. */
export const pageOptions = (
  urls: { name: string; url: string }[]
): Omit<FastifySwaggerUiOptions, 'prefix' | 'hooks'> => ({
  routePrefix: '/docs',
  uiConfig: {
    urls,
    onComplete: bringToken,
    tryItOutEnabled: true,
    displayRequestDuration: true,
    defaultModelsExpandDepth: 0
  },
  staticCSP: policy,
  logo: { type: 'image/svg+xml', content: wordmark },
  theme: {
    title: 'asana-mock',
    css: [{ filename: 'mock.css', content: noOauthForm }],
    favicon: [
      { filename: 'icon.svg', rel: 'icon', type: 'image/svg+xml', sizes: 'any', content: icon }
    ]
  }
})

/** Swagger UI writes styles into its elements and has images as data; all else comes from here. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'"
].join('; ')

/** Here a token is enough; the form would ask for a client ID, which only apps have. */
const noOauthForm = '.swagger-ui .dialog-ux div:has(> .scope-def) { display: none }'

const dots = (fill: string) =>
  `<g fill="${fill}"><circle cx="16" cy="9" r="6"/><circle cx="8" cy="22" r="6"/><circle cx="24" cy="22" r="6" fill="none" stroke="${fill}" stroke-width="2" stroke-dasharray="3 2.3"/></g>`

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${dots('#c2554d')}</svg>`

const wordmark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 184 32">${dots('#ff9d96')}<text x="42" y="23" fill="#fff" font-family="sans-serif" font-size="20" font-weight="bold">asana-mock</text></svg>`
