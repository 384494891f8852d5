import type { Mock } from '../behaviour/mock.ts'
import type { Notice } from '../world/notices.ts'

/**
 * `name=…;info=…;affected=true, name=…`, as the live service sends it: the notices of the world, and those of what affects
 * the request. Live, September 2026.
 */
export const noticeHeader = (
  { store }: Mock,
  affecting: readonly Notice[] = []
): readonly string[] => {
  const { notices } = store.world
  if (notices.length + affecting.length === 0) return []
  const all = new Map([...notices, ...affecting].map(one => [one.name, one.info]))
  const affected = new Set([...notices.filter(one => one.affected), ...affecting].map(nameOf))
  const texts = [...all].map(
    ([name, info]) => `name=${name};info=${info}${affected.has(name) ? ';affected=true' : ''}`
  )
  return ['asana-change', texts.join(', ')]
}

const nameOf = ({ name }: Notice): string => name
