import { together } from './together.ts'

await together(new URL('./contract/', import.meta.url))
