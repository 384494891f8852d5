declare module 'asana-phrase' {
  interface Factory {
    /** The words for a number below 2^31. */
    phraseFromInt(value: number): string[]
  }
  const phrases: { default32BitFactory(): Factory }
  export default phrases
}
