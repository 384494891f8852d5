import { together } from './together.ts'

together(new URL('./model/', import.meta.url))
