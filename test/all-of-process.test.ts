import { together } from './together.ts'

await together(new URL('./process/', import.meta.url))
