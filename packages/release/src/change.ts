import { ReleaseSchema, type Change } from 'ytterby/release-making'

/** Keys in the header of a changeset; lists are separated by commas. */
const SINGLE = ['kind', 'from', 'until'] as const
const LISTS = ['instruments', 'rules', 'releases'] as const

/** A changeset with an invalid header. The message says how to correct it. */
export class UnreadableChangeError extends Error {
  override readonly name = 'UnreadableChangeError'
}

/**
 * Parses a changeset below its front matter: lines of `key: value` up to a blank line, then the text.
 *
 * @throws UnreadableChangeError
 */
export function readChange(id: string, summary: string): Change {
  const refuse = (what: string): never => {
    throw new UnreadableChangeError(`.changeset/${id}.md: ${what}`)
  }
  const [header = '', ...rest] = summary.trim().split(/\n[ \t]*\n/)
  const text = rest.join('\n\n').trim()
  const stated: Record<string, string | string[]> = {}
  for (const line of header.split('\n')) {
    const { key = '', value = '' } = /^(?<key>[a-z]+):[ \t]*(?<value>\S.*)$/.exec(line)?.groups ?? {}
    if (SINGLE.some((known) => known === key)) stated[key] = value.trim()
    else if (LISTS.some((known) => known === key)) stated[key] = value.split(',').map((item) => item.trim())
    else
      refuse(
        `begin it with “kind: law-change”, correction, feature, fix, contract or first-release, then a blank line; other header keys are ${[...SINGLE.slice(1), ...LISTS].join(', ')}. Unknown header line: “${line}”`,
      )
  }
  const { data, error } = ReleaseSchema.shape.changes.element.safeParse({ ...stated, text })
  if (data === undefined)
    return refuse(error.issues.map(({ path, message }) => `${path.join('.') || 'header'}: ${message}`).join('; '))
  const missing = missingIn(data)
  if (missing.length > 0) refuse(`a ${data.kind} needs ${missing.join(' and ')}`)
  return data
}

/** The keys that a kind of change requires. */
function missingIn({ kind, from, instruments, rules, releases }: Change): string[] {
  const needs = (key: string, value: unknown): string[] => (value === undefined ? [`“${key}:”`] : [])
  switch (kind) {
    case 'law-change':
      return [...needs('from', from), ...needs('instruments', instruments)]
    case 'correction':
      return [...needs('from', from), ...needs('rules', rules), ...needs('releases', releases)]
    case 'first-release':
    case 'feature':
    case 'fix':
    case 'contract':
      return []
  }
}
