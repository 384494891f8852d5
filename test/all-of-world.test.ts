import { together } from './together.ts'

await together(new URL('./world/', import.meta.url))
