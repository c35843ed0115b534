import { createHash } from 'node:crypto'
import * as z from 'zod'

const MOST_DAYS = 7
const LEAST_REASON = 20
const DAY = 86_400_000

/** The result of the last check, as `vulnerabilities.json` has it. */
export const StoredCheckSchema = z.strictObject({
  /** The day of the check, in Beijing. */
  checked: z.iso.date(),
  /** SHA-256 of the lockfile that it is about. */
  lockfile: z.string(),
  packages: z.int().min(1),
  found: z.array(z.strictObject({ id: z.string(), package: z.string() })),
  /** Written by hand: what a release may have all the same, why, and until which day. */
  accepted: z.array(z.strictObject({ id: z.string(), package: z.string(), reason: z.string(), until: z.iso.date() })),
})
export type StoredCheck = z.infer<typeof StoredCheckSchema>

export const digestOf = (lockfile: string): string => `sha256:${createHash('sha256').update(lockfile).digest('hex')}`

const COMMAND =
  'Where there is a network, run npm run vulnerabilities, and commit packages/release/vulnerabilities.json.'

/**
 * Why a release may not be made after a check; empty if it may.
 *
 * @param stored the text of `vulnerabilities.json`; null if there is none.
 * @param today the day of the release, `YYYY-MM-DD`.
 */
export function refusalsOfCheck(
  stored: string | null,
  { today, lockfile }: { readonly today: string; readonly lockfile: string },
): string[] {
  if (stored === null) return [`Nobody has checked for known vulnerabilities. ${COMMAND}`]
  const check = StoredCheckSchema.parse(JSON.parse(stored))
  const days = (Date.parse(today) - Date.parse(check.checked)) / DAY
  const accepted = check.accepted.filter(({ reason, until }) => reason.length >= LEAST_REASON && until >= today)
  const open = check.found.filter(
    (one) => !accepted.some(({ id, package: name }) => id === one.id && name === one.package),
  )
  return [
    ...(days > MOST_DAYS ? [`The last check is ${days} days old, and may be ${MOST_DAYS}. ${COMMAND}`] : []),
    ...(days < 0 ? [`The last check is dated ${check.checked}, after today. ${COMMAND}`] : []),
    ...(check.lockfile === digestOf(lockfile) ? [] : [`The last check is about another pnpm-lock.yaml. ${COMMAND}`]),
    ...open.map(
      ({ id, package: name }) =>
        `${name} has the vulnerability ${id}: take a version without it, or accept it with a reason of a sentence and a last day.`,
    ),
  ]
}
