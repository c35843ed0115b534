import type { ProofPart } from '../driver/part.ts'
import { table } from '../driver/report.ts'
import { compare } from './compare.ts'
import { COUNTED, type ComparisonTally } from './tally.ts'

/** The second evaluator at full size: DESIGN section 7, measure 4. */
export const naive: ProofPart = {
  title: 'A second, naive evaluator gives the same answers',
  async run({ seed, onProgress }) {
    const { compared, met, neverMet, disagreed, disagreements } = compare({
      seed,
      stated: 100_000,
      open: 5_000,
      loose: 20_000,
      onProgress,
    })
    const counts = (kind: keyof ComparisonTally): number[] => Object.values(met[kind])
    return {
      holds: disagreed === 0,
      body: [
        `${compared.stated.toLocaleString('en')} stated inquiries, comparing the verdict of the answer and of each kind of permit; ${compared.open.toLocaleString('en')} with up to three open facts, all ${compared.completions.toLocaleString('en')} completions; ${compared.loose.toLocaleString('en')} others, 20 random completions each. They differ on ${disagreed}.`,
        table(
          ['covered by stated inquiries', 'values', 'occurrences of the rarest', 'never covered'],
          COUNTED.map((kind) => [
            kind,
            counts(kind).length,
            Math.min(...counts(kind)),
            neverMet[kind].join(', ') || 'none',
          ]),
        ),
        ...disagreements.map((each) => `\`\`\`json\n${JSON.stringify(each)}\n\`\`\``),
      ].join('\n\n'),
    }
  },
}
