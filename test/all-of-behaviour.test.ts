import { together } from './together.ts'

together(new URL('./behaviour/', import.meta.url))
