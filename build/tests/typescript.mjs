/*
 * Lets test processes import TypeScript, transpiled by esbuild and kept in a cache: tap's own way takes a second and a
 * half to load in each of the processes. It must be the first `--import` of a process: tap records, for coverage, what
 * the loaders before its own have made of a file, and nothing of what one after it does.
 */
import { register } from 'node:module'

register('./loader.mjs', import.meta.url)

// For this process alone; those that it starts run what is built.
delete process.env.NODE_OPTIONS
