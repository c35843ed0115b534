import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startWorkers, type RunningService } from '../../runtimes/start-workers.ts'
import { WORKERD } from '../../runtimes/workerd.ts'
import { readCollections, type Isolate } from './read-collections.ts'

/** The most heap of an isolate, in MiB: half of what an isolate has. The rest is for what is outside the heap. */
export const HEAP_LIMIT = 64

const V8_FLAGS = ['--trace-gc', '--trace-gc-verbose', `--max-heap-size=${HEAP_LIMIT}`]

/** It stands in for workerd, because wrangler discards what V8 prints. */
const KEEPS_OUTPUT = `#!/bin/sh
exec "$TRACED_WORKERD" "$@" >>"$TRACE_OF_WORKERD"
`

/** Both Workers in a workerd whose V8 has a limited heap and reports each collection. */
export type TracedWorkers = {
  readonly start: () => Promise<RunningService>
  /** What V8 has reported so far, the largest isolate first. */
  readonly isolates: () => readonly Isolate[]
}

/** @param folder for their state and the trace. */
export function tracedWorkers(folder: string): TracedWorkers {
  mkdirSync(folder, { recursive: true })
  const [program, trace] = [join(folder, 'workerd.sh'), join(folder, 'trace')]
  writeFileSync(program, KEEPS_OUTPUT, { mode: 0o755 })
  const environment = {
    MINIFLARE_WORKERD_PATH: program,
    MINIFLARE_WORKERD_V8_FLAGS: V8_FLAGS.join(' '),
    TRACED_WORKERD: WORKERD,
    TRACE_OF_WORKERD: trace,
  }
  return {
    start: () => startWorkers(folder, undefined, environment),
    isolates: () => (existsSync(trace) ? readCollections(readFileSync(trace, 'utf8')) : []),
  }
}
