import { together } from './together.ts'

together(new URL('./fixtures/', import.meta.url))
