#!/usr/bin/env node
import { run } from './cli/run.ts'
import { starterWorld } from './cli/starter.ts'
import { assemble } from './server.ts'

const { argv, env, stdout, stderr } = process

// A reader such as `head` may leave before all is said.
stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1))

const exitCode = run(argv.slice(2), {
  env,
  stdout,
  stderr,
  signals: process,
  exit: code => process.exit(code),
  assemble,
  starter: starterWorld
})

// No `await` here: the bundle is a script, and those have none at the top.
void exitCode.then(code => {
  process.exitCode = code
})
