import { together } from './together.ts'

together(new URL('./control/', import.meta.url))
