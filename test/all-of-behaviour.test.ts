import { together } from './together.ts'

await together(new URL('./behaviour/', import.meta.url))
