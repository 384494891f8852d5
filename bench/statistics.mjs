/** The middle value; undefined of nothing. */
export const median = values => {
  const sorted = known(values).sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : mean(sorted[middle - 1], sorted[middle])
}

/** Half the way from the smallest to the largest value, as a part of the middle one. */
export const spread = values => {
  const all = known(values)
  return all.length === 0 ? undefined : (Math.max(...all) - Math.min(...all)) / 2 / median(all)
}

/** The median of the ratios round by round: what a busy moment does to one, it does to its neighbour too. */
export const ratio = (values, bases) =>
  median(values.map((value, round) => quotient(value, bases[round])))

const quotient = (one, other) =>
  one === undefined || other === undefined ? undefined : one / other

const mean = (one, other) => (one === undefined ? undefined : (one + other) / 2)

const known = values => values.filter(Number.isFinite)
