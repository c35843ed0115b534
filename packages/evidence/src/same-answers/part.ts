import { currentRuleset } from 'ytterby'
import { loadRuleset } from '@ytterby/rulesets'
import type { ProofPart } from '../driver/part.ts'
import { compareEngines } from './compare-engines.ts'
import { differingOnFreshLaw } from './fresh-laws.ts'
import { releasedSdk } from '../released/released-sdk.ts'
import { RELEASE } from './stored.ts'
import { thisSdk } from '../released/this-sdk.ts'

const COMPARED = 100_000
const ON_FRESH_LAWS = 20_000
const MOST_SHOWN = 5

/** Compares the engine with that of the last release, and with itself on newly compiled laws. */
export const sameAnswers: ProofPart = {
  title: 'The engine gives the answers of the last release, whatever was asked before',
  async run({ seed, onProgress }) {
    const law = await loadRuleset(RELEASE)
    const engine = await releasedSdk(RELEASE)
    const sides = {
      before: { engine, ruleset: engine.compileRuleset(law.data) },
      now: { engine: thisSdk, ruleset: thisSdk.compileRuleset(law.data) },
    }
    const differences = [
      ...compareEngines(sides, { seed, count: COMPARED }, (asked) => onProgress(`${asked} of ${COMPARED} compared`)),
    ]
    const different = [
      ...differingOnFreshLaw({ seed: seed + 1, count: ON_FRESH_LAWS }, (asked) =>
        onProgress(`${asked} of ${ON_FRESH_LAWS} on fresh laws`),
      ),
    ]
    return {
      holds: differences.length === 0 && different.length === 0,
      body: [
        `${COMPARED.toLocaleString('en')} random inquiries to the engine of ${RELEASE} and to this one, in one process, both with the law of ${RELEASE}: the whole answer (every other one in Chinese), the decision, the verdict, and the timeline of one in fifty. The canonical JSON differs for ${differences.length}.`,
        `${ON_FRESH_LAWS.toLocaleString('en')} random inquiries, in random order on one law (${currentRuleset.version}), and each again on a newly compiled law: ${different.length} get a different answer.`,
        ...[...differences.map(({ inquiry }) => inquiry), ...different]
          .slice(0, MOST_SHOWN)
          .map((inquiry) => `\`\`\`json\n${JSON.stringify(inquiry)}\n\`\`\``),
      ].join('\n\n'),
    }
  },
}
