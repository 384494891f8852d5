import { together } from './together.ts'

together(new URL('./library/', import.meta.url))
