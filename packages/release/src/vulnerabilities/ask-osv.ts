import * as z from 'zod'
import type { LockedPackage } from './locked-packages.ts'

/** A vulnerability, or malicious code, that is known about an exact version. */
export type KnownVulnerability = { readonly id: string; readonly package: string }

/** The open database of vulnerabilities; it takes names and versions, and has those that npm and GitHub publish. */
const OSV = 'https://api.osv.dev'
/** Packages that one request asks about. */
const AT_ONCE = 1000
const TIMEOUT = 60_000

const vulnerabilities = z.array(z.looseObject({ id: z.string() })).default([])
const AnswerSchema = z.looseObject({
  results: z.array(z.looseObject({ vulns: vulnerabilities, next_page_token: z.string().optional() })),
})

/**
 * What is known about some packages, by package.
 *
 * @throws Error if the service does not answer about each of them.
 */
export async function askOsv(
  packages: readonly LockedPackage[],
  service = OSV,
): Promise<readonly KnownVulnerability[]> {
  const found: KnownVulnerability[] = []
  for (let from = 0; from < packages.length; from += AT_ONCE)
    found.push(...(await askOnce(packages.slice(from, from + AT_ONCE), service)))
  return found.sort((a, b) => (a.package + a.id < b.package + b.id ? -1 : 1))
}

async function askOnce(packages: readonly LockedPackage[], service: string): Promise<readonly KnownVulnerability[]> {
  const queries = packages.map(({ name, version }) => ({ package: { name, ecosystem: 'npm' }, version }))
  const response = await fetch(`${service}/v1/querybatch`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ queries }),
    signal: AbortSignal.timeout(TIMEOUT),
  })
  if (!response.ok) throw new Error(`${service} answered ${response.status}: nothing is known.`)
  const { results } = AnswerSchema.parse(await response.json())
  if (results.length !== packages.length) throw new Error(`${service} did not answer about each package.`)
  return results.flatMap(({ vulns, next_page_token: next }, at) => {
    const { name, version } = packages[at] ?? { name: '', version: '' }
    // One version with more findings than fit on a page: the first ones refuse it already.
    const rest = next === undefined ? [] : [{ id: 'and more', package: `${name}@${version}` }]
    return [...vulns.map(({ id }) => ({ id, package: `${name}@${version}` })), ...rest]
  })
}
