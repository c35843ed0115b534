import type { ProofPart } from '../driver/part.ts'
import { table } from '../driver/report.ts'
import { properties as all } from './table.ts'

/** Longer counterexamples are cut; the seed reproduces them. */
const SHOWN_CHARACTERS = 4_000

/** Tests every property at full size, from a new seed. */
export const properties: ProofPart = {
  title: 'Properties that hold for all inputs',
  async run({ seed, onProgress }) {
    const rows: string[][] = []
    const broken: string[] = []
    for (const { name, says, runs, check } of all) {
      const start = performance.now()
      let outcome = 'holds'
      try {
        check(runs.prove, seed)
      } catch (error) {
        outcome = '**does not hold**'
        broken.push(`\`${name}\` does not hold:\n\n\`\`\`text\n${messageOf(error).slice(0, SHOWN_CHARACTERS)}\n\`\`\``)
      }
      const seconds = ((performance.now() - start) / 1000).toFixed(0)
      rows.push([`\`${name}\``, says, runs.prove.toLocaleString('en'), seconds, outcome])
      onProgress(`${name} ${outcome}`)
    }
    return {
      holds: broken.length === 0,
      figure: `${all.length} properties, ${all.reduce((sum, { runs }) => sum + runs.prove, 0).toLocaleString('en')} runs: ${broken.length} do not hold.`,
      body: [table(['property', 'says', 'runs', 'seconds', 'outcome'], rows), ...broken].join('\n\n'),
    }
  },
}

/** The original message: fast-check wraps it in its report about the search. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause === undefined ? error.message : messageOf(error.cause)
}
