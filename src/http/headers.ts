/**
 * What the live service sends with every answer. HAR of April 2022.
 * Left out is what belongs to its machines (`server`, `x-loadbalancer`, …) and `strict-transport-security`, which
 * would bind the browsers of whoever puts TLS in front of a mock.
 */
export const serviceHeaders = {
  'content-type': 'application/json; charset=UTF-8',
  'x-frame-options': 'DENY',
  'x-xss-protection': '1; mode=block',
  'x-content-type-options': 'nosniff',
  'content-security-policy':
    "report-uri https://app.asana.com/-/csp_report?report_only=false;default-src 'none';frame-src 'none';frame-ancestors 'none'",
  'x-asana-api-version': '1.1',
  'x-robots-tag': 'none'
} as const
