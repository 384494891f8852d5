import { together } from './together.ts'

together(new URL('./cli/', import.meta.url))
