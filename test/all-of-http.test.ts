import { together } from './together.ts'

await together(new URL('./http/', import.meta.url))
