import { releaseDigest, type Release } from 'ytterby/releases'

/** Lists the releases of the encoded law, newest first, with their days and digests. */
export function releasesText(releases: readonly Release[]): string {
  if (releases.length === 0) return 'No release is frozen yet.\n'
  return releases
    .toReversed()
    .map((release) => {
      const { version, releasedOn, knownThrough, ruleset } = release
      return `${version.padEnd(10)}released ${releasedOn}, law known through ${knownThrough}\n${' '.repeat(10)}ruleset ${ruleset}\n${' '.repeat(10)}record  ${releaseDigest(release)}\n`
    })
    .join('')
}
