/** What a caller may do with a record: each level includes those before it. */
export type Level = 'none' | 'view' | 'comment' | 'edit' | 'admin'

const ladder: Readonly<Record<Level, number>> = { none: 0, view: 1, comment: 2, edit: 3, admin: 4 }

/** Whether a level includes another. */
export const reaches = (level: Level, needed: Level): boolean => ladder[level] >= ladder[needed]

/** The higher of two levels. */
export const higher = (one: Level, other: Level): Level =>
  ladder[other] > ladder[one] ? other : one

/** The highest of some levels; none of none. */
export const highest = (levels: readonly Level[]): Level => levels.reduce(higher, 'none')
