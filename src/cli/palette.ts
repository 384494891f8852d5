import colors from 'picocolors'
import type { Environment, Output } from './host.ts'

/** Ways to mark text. */
export type Palette = ReturnType<typeof colors.createColors>

/** Colours for a terminal, unless its user asks for none (https://no-color.org); plain text elsewhere. */
export const paletteFor = ({ isTTY = false }: Output, { NO_COLOR, TERM }: Environment): Palette =>
  colors.createColors(isTTY && !NO_COLOR && TERM !== 'dumb')
