#!/usr/bin/env node
import module from 'node:module'

// The second start finds the scripts compiled, which halves the time until the program does something.
module.enableCompileCache()
await import('./run.ts')
