/** Operations of the contract that nothing serves yet, in its order. This list may only become shorter. */
export const notBuiltYet: readonly string[] = []
