import { together } from './together.ts'

together(new URL('./every-operation/', import.meta.url))
