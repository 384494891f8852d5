import { together } from './together.ts'

together(new URL('./resources/', import.meta.url))
