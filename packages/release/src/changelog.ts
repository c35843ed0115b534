import type { VersionType } from '@changesets/types'
import type { Change } from 'ytterby/release-making'
import type { Pending } from './pending.ts'

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

const HEADINGS: readonly (readonly [bump: VersionType, heading: string])[] = [
  ['major', 'Major Changes'],
  ['minor', 'Minor Changes'],
  ['patch', 'Patch Changes'],
  ['none', 'The service and the page'],
]

/** The changelog with a new release on top: each change once, whatever packages it concerns. */
export function withRelease(changelog: string, version: string, pending: readonly Pending[]): string {
  const sections = HEADINGS.flatMap(([bump, heading]) => {
    const lines = pending.filter((one) => one.bump === bump).map(({ change }) => changelogLine(change))
    return lines.length === 0 ? [] : [`### ${heading}\n\n${lines.join('\n')}`]
  })
  const last = changelog.search(/^## /m)
  const at = last === -1 ? changelog.length : last
  return `${changelog.slice(0, at)}${[`## ${version}`, ...sections].join('\n\n')}\n\n${changelog.slice(at)}`
}
