import { together } from './together.ts'

await together(new URL('./every-operation/', import.meta.url))
