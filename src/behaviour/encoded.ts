/**
 * A text as a part of a URL. Half of a character, which JSON can escape and UTF-8 cannot hold, becomes the sign for
 * what cannot be read; it is no reason for a fault.
 */
export const encoded = (text: string): string =>
  encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\ufffd'))
