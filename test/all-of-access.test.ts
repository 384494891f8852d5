import { together } from './together.ts'

await together(new URL('./access/', import.meta.url))
