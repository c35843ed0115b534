// Formats the changelogs that `changeset version` writes; see .changeset/config.json.
import type { ChangelogFunctions } from '@changesets/types'
import type { Change } from 'ytterby/law'
import { readChange } from './change.ts'

/** Formats a change as an entry of the changelog, for trade managers. */
export function changelogLine(change: Change): string {
  const [first = '', ...more] = change.text.split('\n')
  return [
    `- ${leadOf(change)}${first}`,
    ...more.map((line) => (line === '' ? '' : `  ${line}`)),
    ...basisOf(change),
  ].join('\n')
}

function leadOf({ kind, from, until }: Change): string {
  const days = from === undefined ? '' : until === undefined ? `from ${from}` : `from ${from} to before ${until}`
  switch (kind) {
    case 'law-change':
      return `**Law, days of export ${days}.** `
    case 'correction':
      return `**Correction of answers to days of export ${days}.** `
    case 'contract':
      return '**Callers have to change code.** '
    case 'first-release':
    case 'feature':
    case 'fix':
      return ''
  }
}

function basisOf({ instruments = [], rules = [], releases = [] }: Change): string[] {
  return [
    ...(instruments.length === 0 ? [] : [`  Instruments: ${instruments.join(', ')}.`]),
    ...(rules.length === 0 ? [] : [`  Rules: ${rules.join(', ')}.`]),
    ...(releases.length === 0 ? [] : [`  Wrong in: ${releases.join(', ')}.`]),
  ]
}

const getReleaseLine: ChangelogFunctions['getReleaseLine'] = async ({ id, summary }) =>
  changelogLine(readChange(id, summary))

/** The packages are released together, so dependency updates among them are not mentioned. */
const getDependencyReleaseLine: ChangelogFunctions['getDependencyReleaseLine'] = async () => ''

// oxlint-disable-next-line import/no-default-export -- changesets requires it
export default { getReleaseLine, getDependencyReleaseLine } satisfies ChangelogFunctions
