import { together } from './together.ts'

together(new URL('./world/', import.meta.url))
