import { List } from 'immutable'

/** What is known of something that happened: its number, counted from 1 in order, and when it was, in ms. */
export interface Entry {
  readonly number: number
  readonly at: number
}

/** Things that happened, in order and without gaps, the oldest of them forgotten. */
export interface Ledger<T extends Entry> {
  readonly entries: List<T>
  /** The number of the last entry that is forgotten; 0 while none is. */
  readonly forgotten: number
}

/** What a ledger keeps: nothing older than so many ms, and no more than so many entries. */
export interface Keeping {
  readonly age: number
  readonly most: number
}

/** A ledger without any entry. */
export const emptyLedger: Ledger<never> = { entries: List(), forgotten: 0 }

/** The number of the last entry; 0 if there has been none. */
export const lastNumber = ({ entries, forgotten }: Ledger<Entry>): number =>
  forgotten + entries.size

/** The entry with a number that is not forgotten. */
export const entryAt = <T extends Entry>({ entries, forgotten }: Ledger<T>, number: number): T =>
  entries.get(number - forgotten - 1) as T

/** The entries after the one with a number, oldest first, read as they are asked for. */
export function* entriesAfter<T extends Entry>(ledger: Ledger<T>, after: number): Generator<T> {
  const last = lastNumber(ledger)
  for (let number = Math.max(after, ledger.forgotten) + 1; number <= last; number += 1) {
    yield entryAt(ledger, number)
  }
}

/** The ledger with more entries, which get their numbers. */
export const withEntries = <T extends Entry>(
  { entries, forgotten }: Ledger<T>,
  news: readonly Omit<T, 'number'>[]
): Ledger<T> => {
  const next = forgotten + entries.size + 1
  const numbered = news.map((one, at) => ({ ...one, number: next + at }) as T)
  return { entries: entries.concat(numbered), forgotten }
}

/** How many of the oldest entries a ledger has to let go of at a time in ms. */
export const surplusOf = (
  { entries }: Ledger<Entry>,
  { age, most }: Keeping,
  now: number
): number => {
  let count = Math.max(entries.size - most, 0)
  while ((entries.get(count)?.at ?? now) < now - age) count += 1
  return count
}

/** The ledger without so many of its oldest entries. */
export const withoutOldest = <T extends Entry>(
  { entries, forgotten }: Ledger<T>,
  count: number
): Ledger<T> => ({ entries: entries.skip(count), forgotten: forgotten + count })
