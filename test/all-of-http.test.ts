import { together } from './together.ts'

together(new URL('./http/', import.meta.url))
