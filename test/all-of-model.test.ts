import { together } from './together.ts'

await together(new URL('./model/', import.meta.url))
