import { together } from './together.ts'

together(new URL('./contract/', import.meta.url))
