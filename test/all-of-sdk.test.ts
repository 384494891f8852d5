import { together } from './together.ts'

together(new URL('./sdk/', import.meta.url))
