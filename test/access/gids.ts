/** The gids in an answer, however deep. */
export const gidsIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return []
  const own = 'gid' in value ? [String(value.gid)] : []
  return [...own, ...Object.values(value).flatMap(gidsIn)]
}
