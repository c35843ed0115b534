import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { execPath } from 'node:process'
import { fileURLToPath } from 'node:url'
import { percentile } from '../measure.ts'
import { bundleCurrent, bundleReleased } from '../../released/released-sdk.ts'
import { unseenInquiries } from './inquiries.ts'

const SCRIPT = fileURLToPath(import.meta.resolve('./fresh-process.ts'))
const INQUIRIES = 300

/** What is measured in a new process, and the target relative to 1.0.0. */
export const FRESH = {
  first: { text: `to load the SDK and answer the first ${INQUIRIES} stated inquiries`, limit: 0.4 },
  named: { text: 'to load the SDK and answer one, to a named buyer', limit: 0.8 },
  compiled: { text: 'to compile a ruleset from its data and answer one, to a named buyer', limit: 0.7 },
} as const

/** Milliseconds, medians. */
type Fresh = Readonly<Record<keyof typeof FRESH, number>>

/** Measures this SDK and a released one in alternating processes; null if the history does not contain the release. */
export async function measureFresh(
  version: string,
  { rounds, folder }: { readonly rounds: number; readonly folder: string },
): Promise<{ readonly current: Fresh; readonly released: Fresh | null }> {
  const files = [
    { assess: await bundleCurrent(folder, 'assess'), compared: await bundleCurrent(folder) },
    { assess: await bundleReleased(version, folder, 'assess'), compared: await bundleReleased(version, folder) },
  ]
  const asked = join(folder, 'asked.json')
  writeFileSync(asked, JSON.stringify(unseenInquiries(INQUIRIES, 'stated', 8)))
  const took = (sdk: string, what: keyof Fresh): number =>
    Number(execFileSync(execPath, ['--no-warnings', SCRIPT, sdk, asked, what], { encoding: 'utf8' }))
  const lanes = files.flatMap(({ assess, compared }) =>
    assess === null || compared === null
      ? []
      : [
          {
            sdk: { first: assess, named: assess, compiled: compared },
            times: { first: [0], named: [0], compiled: [0] },
          },
        ],
  )
  // The first round warms up the file cache.
  for (let round = 0; round <= rounds; round += 1)
    for (const { sdk, times } of lanes)
      for (const what of ['first', 'named', 'compiled'] as const) {
        const time = took(sdk[what], what)
        if (round === 0) times[what] = []
        else times[what].push(time)
      }
  const [current, released = null] = lanes.map(({ times }) => ({
    first: percentile(times.first, 0.5),
    named: percentile(times.named, 0.5),
    compiled: percentile(times.compiled, 0.5),
  }))
  if (current === undefined) throw new RangeError('Nothing was measured')
  return { current, released }
}
