#!/usr/bin/env node
/** Command. `placet`: runs one command; a mistake is one sentence on standard error and exit code 1. */
import { createProgram } from './program.ts'

createProgram()
  .parseAsync()
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })
