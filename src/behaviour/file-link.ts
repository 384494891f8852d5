import { timestamp } from '../world/clock.ts'
import type { Entity } from '../world/entity.ts'
import { encoded } from './encoded.ts'
import type { View } from './resource.ts'

/** Where files are served: beside the API, and without a token, as behind the service's presigned links. */
export const filesPath = '/assets'

/** How long a link is good, in seconds. Live, 2025. */
const lifetime = 1800

/** Whether a browser is to save the file or to show it. */
export type Disposition = 'attachment' | 'inline'

/** A link to the file behind a record, good for half an hour on the world's clock; undefined where nobody asked over HTTP. */
export const fileLink = (
  { gid }: Entity,
  name: string,
  disposition: Disposition,
  { origin, now }: View
): string | null => {
  if (origin === undefined || now === undefined) return null
  const query = new URLSearchParams({
    'X-Amz-Date': timestamp(now).replaceAll(/[-:]|\.\d+/g, ''),
    'X-Amz-Expires': String(lifetime),
    'response-content-disposition': disposition
  })
  return `${origin}${filesPath}/${gid}/${encoded(name)}?${query}`
}

/** Whether a link has had its time; one without a date has none. */
export const isExpired = (date: string, expires: string, now: number): boolean => {
  const [, day, hour, minute, second] = /^(\d{8})T(\d\d)(\d\d)(\d\d)Z$/.exec(date) ?? []
  const iso = day?.replace(/(....)(..)(..)/, '$1-$2-$3')
  const start = Date.parse(`${iso}T${hour}:${minute}:${second}Z`)
  return now > start + Number(expires) * 1000
}
