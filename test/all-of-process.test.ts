import { together } from './together.ts'

together(new URL('./process/', import.meta.url))
