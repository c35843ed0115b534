/** `npm run ytterby`: the command line from its sources, in the folder in which npm was called. */
import { chdir, env } from 'node:process'
import { startedBy } from './src/own-command.ts'

if (env['INIT_CWD'] !== undefined) chdir(env['INIT_CWD'])
startedBy('npm run -s ytterby --')
await import('./src/main.ts')
