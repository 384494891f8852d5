/** JSON in a string is parsed faster than the same as code, and each call gives a value of its own. */
export const parsed = value => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`

/** The text of a module that does what `src/contract/source.ts` does, and reads no file for it. */
export const contractAsData = ({ readContract }) => `
  const contracts = {
    asana: () => ${parsed(readContract('asana'))},
    control: () => ${parsed(readContract('control'))}
  }
  export const readContract = name => contracts[name]()`
