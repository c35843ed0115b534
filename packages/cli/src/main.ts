#!/usr/bin/env node
import module from 'node:module'
import process from 'node:process'
import { startedBy } from './own-command.ts'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 13)) {
  process.stderr.write(`ytterby needs Node 22.13 or newer; this is ${process.version}.\n`)
  process.exit(2)
}
if (process.env['npm_command'] === 'exec') startedBy('npx @ytterby/cli')
// The second start finds the scripts compiled, which halves the time until the program does something.
module.enableCompileCache()
await import('./run.ts')
