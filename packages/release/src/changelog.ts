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

/** What a person writes into the changelog before a release, for a reader who reads ten lines: a headline, and what changes for whom. */
const OPENING = /^## Unreleased\n(?<text>.*?)(?=^## |$(?![\s\S]))/ms

const openingOf = (changelog: string): string => OPENING.exec(changelog)?.groups?.['text']?.trim() ?? ''

/** Why a release may not be made with this changelog; empty if it may. */
export const openingRefusals = (changelog: string, bump: VersionType): string[] =>
  bump === 'major' && openingOf(changelog) === ''
    ? [
        'A major release opens with what a user reads first: write into CHANGELOG.md, under “## Unreleased”, a headline and at most ten lines: which answers change and for whom, and what to change in code.',
      ]
    : []

/** The changelog with a new release on top: its opening, and each change once, whatever packages it concerns. */
export function withRelease(before: string, version: string, pending: readonly Pending[]): string {
  const opening = openingOf(before)
  const changelog = before.replace(OPENING, '')
  const sections = HEADINGS.flatMap(([bump, heading]) => {
    const lines = pending.filter((one) => one.bump === bump).map(({ change }) => changelogLine(change))
    return lines.length === 0 ? [] : [`### ${heading}\n\n${lines.join('\n')}`]
  })
  const last = changelog.search(/^## /m)
  const at = last === -1 ? changelog.length : last
  return `${changelog.slice(0, at)}${[`## ${version}`, ...(opening === '' ? [] : [opening]), ...sections].join('\n\n')}\n\n${changelog.slice(at)}`
}
