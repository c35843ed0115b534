/** `npm run ytterby`: the command line from its sources, in the folder in which npm was called. */
import { chdir, env } from 'node:process'

if (env['INIT_CWD'] !== undefined) chdir(env['INIT_CWD'])
await import('./src/main.ts')
