import type { Mock } from '../behaviour/mock.ts'

/** `name=…;info=…;affected=true, name=…`, as the live service sends it. Live, September 2026. */
export const noticeHeader = ({ store }: Mock): readonly string[] => {
  const { notices } = store.world
  if (notices.length === 0) return []
  const texts = notices.map(
    ({ name, info, affected }) => `name=${name};info=${info}${affected ? ';affected=true' : ''}`
  )
  return ['asana-change', texts.join(', ')]
}
