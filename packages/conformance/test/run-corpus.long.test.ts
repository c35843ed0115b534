import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import 'ytterby/zh'
import { assess, canonicalJson, currentRuleset, decisionView, isYtterbyError, type Ruleset } from 'ytterby'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  AlteredCorpusError,
  readCorpus,
  runCorpus,
  type Corpus,
  type Finding,
  type Implementation,
} from '../src/index.ts'
import { readFileOfCorpus } from './files.ts'
import { openedFromBundle } from './opened-from-bundle.ts'

/** Every tenth case, so that all files of cases are in the part. */
const partOf = ({ manifest, answered, refused }: Corpus): Corpus => ({
  manifest,
  answered: answered.filter((_, at) => at % 10 === 0),
  refused,
})

/** Our engine with a ruleset. */
const engineWith =
  (ruleset: Ruleset): Implementation =>
  (inquiry, lang) => {
    try {
      return { answer: assess(inquiry, { lang, ruleset }) }
    } catch (error) {
      if (isYtterbyError(error, 'InvalidInquiryError')) return { issues: error.issues }
      throw error
    }
  }
const ours = engineWith(currentRuleset)

let whole: Corpus
let corpus: Corpus
beforeAll(async () => {
  whole = await readCorpus(readFileOfCorpus)
  corpus = partOf(whole)
})

async function findingsOf(implementation: Implementation): Promise<Finding[]> {
  const findings: Finding[] = []
  for await (const finding of runCorpus(corpus, implementation)) findings.push(finding)
  return findings
}

describe('the corpus', () => {
  it('is of the law in the package, and holds every verdict and refusals', () => {
    const { version, digest } = currentRuleset
    expect(whole.manifest.ruleset).toMatchObject({ version, digest })
    const verdicts = new Set(whole.answered.map(({ decision }) => Object(decision).verdict))
    expect([...verdicts].toSorted((a, b) => a.localeCompare(b))).toEqual([
      'depends',
      'no-permit',
      'permit-required',
      'prohibited',
      'refused-in-principle',
      'unsettled',
    ])
    expect(corpus.refused.length).toBeGreaterThan(50)
  })

  it('names who wrote a case and from what', () => {
    expect([...whole.answered, ...whole.refused].filter(({ why, source }) => why === '' || source === '')).toEqual([])
  })

  it('is refused if a file was altered', async () => {
    const read = readCorpus(async (file) => {
      const text = await readFileOfCorpus(file)
      return file === 'answered.ndjson' ? text.replace('"verdict":"permit-required"', '"verdict":"no-permit"') : text
    })
    await expect(read).rejects.toThrow(AlteredCorpusError)
  })
})

describe('running it', () => {
  it('finds nothing in our own engine, with whole answers and with decisions alone', async () => {
    expect(await findingsOf(ours)).toEqual([])
    const decided: Implementation = (inquiry, lang) => {
      const outcome = ours(inquiry, lang)
      return 'answer' in outcome ? { decision: decisionView(outcome.answer) } : outcome
    }
    expect(await findingsOf(decided)).toEqual([])
  })

  it('finds nothing in a ruleset that was opened from a signed bundle', async () => {
    const ruleset = await openedFromBundle()
    expect(ruleset).not.toBe(currentRuleset)
    const answer = engineWith(ruleset)
    const bundled: Implementation = async (inquiry, lang) => {
      const outcome = await answer(inquiry, lang)
      if (!('answer' in outcome)) return outcome
      expect(outcome.answer.ruleset).toEqual({
        version: ruleset.version,
        digest: ruleset.digest,
        knownThrough: ruleset.knownThrough,
      })
      // Law that is not released yet has another version in the package than a bundle can have.
      return { answer: { ...outcome.answer, ruleset: corpus.manifest.ruleset } }
    }
    expect(await findingsOf(bundled)).toEqual([])
  })

  it('names the part in which an implementation differs', async () => {
    const wordy: Implementation = async (inquiry, lang) => {
      const outcome = await ours(inquiry, lang)
      return 'answer' in outcome ? { answer: { ...outcome.answer, headline: `${outcome.answer.headline}!` } } : outcome
    }
    const findings = await findingsOf(wordy)
    expect(new Set(findings.map(({ part }) => part))).toEqual(new Set(['headline']))
    expect(findings).toHaveLength(2 * corpus.answered.length)
    expect(findings[0]?.returned).toMatch(/!"$/)
  })

  it('finds one that lets everything out', async () => {
    const lax: Implementation = () => ({ decision: { verdict: 'no-permit' } })
    const found = new Set((await findingsOf(lax)).map(({ id, lang }) => canonicalJson({ id, lang })))
    expect(found.size).toBe(2 * (corpus.answered.length + corpus.refused.length))
  })
})

it('has in its README the runner in Python that `npm run prove tests` runs', async () => {
  const [readme, runner] = await Promise.all(
    ['README.md', 'examples/runner.py'].map((file) => readFile(join(import.meta.dirname, '..', file), 'utf8')),
  )
  expect(readme).toContain(`\`\`\`python\n${runner}\`\`\``)
})
