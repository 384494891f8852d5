import { together } from './together.ts'

await together(new URL('./control/', import.meta.url))
