import { together } from './together.ts'

await together(new URL('./library/', import.meta.url))
