import { runInContext, createContext } from 'node:vm'

/** Methods newer than ES2020, which an engine of a spreadsheet may lack. */
const NEWER = `
  for (const name of ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']) delete Array.prototype[name]
  for (const name of ['at', 'replaceAll', 'isWellFormed', 'toWellFormed']) delete String.prototype[name]
  for (const name of ['hasOwn', 'groupBy']) delete Object[name]
  for (const name of ['union', 'difference', 'intersection', 'isSubsetOf', 'isDisjointFrom']) delete Set.prototype[name]
  for (const name of ['WebAssembly', 'WeakRef', 'Iterator', 'Intl', 'SharedArrayBuffer', 'Atomics']) delete globalThis[name]`

/** Runs a script where there is the language of 2020 and nothing else: no page, no network, no modules; and then more code. */
export function runBare(script: string, globals: object): (code: string) => unknown {
  const context = createContext({ ...globals })
  runInContext(NEWER, context)
  runInContext(script, context)
  return (code) => runInContext(code, context)
}
