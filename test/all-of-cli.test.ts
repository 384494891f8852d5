import { together } from './together.ts'

await together(new URL('./cli/', import.meta.url))
