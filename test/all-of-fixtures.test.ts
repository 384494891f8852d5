import { together } from './together.ts'

await together(new URL('./fixtures/', import.meta.url))
