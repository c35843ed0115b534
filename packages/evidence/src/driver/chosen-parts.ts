import { exit, stderr } from 'node:process'

type Chosen = {
  /** Names of parts from the command line; empty for all. */
  readonly names: readonly string[]
  /** The usage text without the word “Usage”. */
  readonly usage: string
  /** Whether to print the usage. */
  readonly help: boolean
}

/** The named parts; all parts if none is named. It prints the usage and exits if a part does not exist. */
export function chosenParts<P extends { readonly title: string }>(
  parts: Readonly<Record<string, P>>,
  { names, usage, help }: Chosen,
): (readonly [name: string, part: P])[] {
  const unknown = names.filter((name) => !Object.hasOwn(parts, name))
  if (!help && unknown.length === 0)
    return Object.entries(parts).filter(([name]) => names.length === 0 || names.includes(name))
  for (const name of unknown) stderr.write(`There is no part “${name}”.\n`)
  stderr.write(`Usage: ${usage}\nParts, all of them by default:\n`)
  for (const [name, { title }] of Object.entries(parts)) stderr.write(`  ${name.padEnd(12)} ${title}\n`)
  exit(help ? 0 : 2)
}
