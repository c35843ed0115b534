import type { Plugin } from 'vite'
import { releases } from 'ytterby/law'

/** The page reads the version and the digest of a release. What each changed stands in the documentation, and weighs ten times as much. */
export const releasesInBrief = (): Plugin => ({
  name: 'releases-in-brief',
  enforce: 'pre',
  apply: 'build',
  load: (id) =>
    /\/releases\/records\.[jt]s$/.test(id)
      ? `export const RECORDS = ${JSON.stringify(releases.map(({ version, ruleset }) => ({ version, ruleset })))}`
      : null,
})
