import { releaseDigest, type Advisory, type Release } from 'ytterby/law'
import { terminalWidth } from '../render/terminal-width.ts'
import { wrap } from '../render/wrap.ts'

/** Lists the releases of the encoded law, newest first, with their days and digests, and what was corrected since. */
export function releasesText(releases: readonly Release[], advisories: readonly Advisory[]): string {
  if (releases.length === 0) return 'No release is frozen yet.\n'
  const listed = releases.toReversed().map((release) => {
    const { version, releasedOn, knownThrough, ruleset } = release
    return `${version.padEnd(10)}released ${releasedOn}, law known through ${knownThrough}\n${' '.repeat(10)}ruleset ${ruleset}\n${' '.repeat(10)}record  ${releaseDigest(release)}\n`
  })
  return [listed.join(''), ...advisories.map(advisoryText)].join('\n')
}

function advisoryText({ correctedIn, releases, text }: Advisory): string {
  const paragraphs = text.split(/\n+/).flatMap((paragraph) => wrap(paragraph, terminalWidth() - 2))
  const lines = [
    `Corrected in ${correctedIn}, wrong in ${releases.join(', ')}:`,
    ...paragraphs.map((line) => `  ${line}`),
  ]
  return `${lines.join('\n')}\n`
}
