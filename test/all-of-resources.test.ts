import { together } from './together.ts'

await together(new URL('./resources/', import.meta.url))
