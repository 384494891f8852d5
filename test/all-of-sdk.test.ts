import { together } from './together.ts'

await together(new URL('./sdk/', import.meta.url))
