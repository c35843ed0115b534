import { canonicalJson, decisionView, type Assessment } from 'ytterby'
import { sha256Hex, type AnsweredCase, type Issue, type Language, type RefusedCase } from './corpus.ts'

/** What an implementation returns: the whole answer as JSON, its decision view alone, or the issues of a refusal. */
export type Outcome =
  | { readonly answer: Assessment }
  | { readonly decision: object }
  | { readonly issues: readonly Issue[] }

/** One difference between an implementation and the corpus. */
export type Finding = {
  readonly id: string
  readonly lang: Language
  /** `decision`, `refusal`, or the section of the answer, such as `warnings`. */
  readonly part: string
  /** What the corpus has, in canonical JSON; of a section, its digest. */
  readonly expected: string
  /** What the implementation returned, in canonical JSON. */
  readonly returned: string
}

const DIGITS = 16

/** The digest of a section of an answer: the first 16 hexadecimal digits of the SHA-256 of its canonical JSON. */
export const sectionDigest = async (section: unknown, sha256: Hash = sha256Hex): Promise<string> =>
  (await sha256(canonicalJson(section))).slice(0, DIGITS)

/** SHA-256 of a text in UTF-8, in hexadecimal digits. */
type Hash = (text: string) => string | Promise<string>

/**
 * The digest of each section of an answer: of every field, whether or not the decision view holds it.
 *
 * @param sha256 Node's own is several times as fast as that of browsers.
 */
export async function sectionDigests(answer: Assessment, sha256: Hash = sha256Hex): Promise<Record<string, string>> {
  const sections = Object.entries(answer).filter(([, section]) => section !== undefined)
  return Object.fromEntries(
    await Promise.all(sections.map(async ([name, section]) => [name, await sectionDigest(section, sha256)])),
  )
}

/** Compares what an implementation returned with the corpus; no findings if it answers as we do. */
export function checkCase(one: AnsweredCase | RefusedCase, lang: Language, outcome: Outcome): Promise<Finding[]> {
  if ('issues' in one) return Promise.resolve(checkRefusal(one, lang, outcome))
  return checkAnswer(one, lang, outcome)
}

function checkRefusal({ id, issues }: RefusedCase, lang: Language, outcome: Outcome): Finding[] {
  const expected = canonicalJson(issues)
  const returned = canonicalJson(
    'issues' in outcome ? outcome.issues.map(({ code, pointer }) => ({ code, pointer })) : outcome,
  )
  return expected === returned ? [] : [{ id, lang, part: 'refusal', expected, returned }]
}

async function checkAnswer(
  { id, decision, sections }: AnsweredCase,
  lang: Language,
  outcome: Outcome,
): Promise<Finding[]> {
  const expected = canonicalJson(decision)
  if ('issues' in outcome) return [{ id, lang, part: 'decision', expected, returned: canonicalJson(outcome) }]
  const returned = canonicalJson('answer' in outcome ? decisionView(outcome.answer) : outcome.decision)
  const ofDecision = expected === returned ? [] : [{ id, lang, part: 'decision', expected, returned }]
  if (!('answer' in outcome)) return ofDecision
  return [...ofDecision, ...(await checkSections(id, lang, sections[lang], outcome.answer))]
}

async function checkSections(
  id: string,
  lang: Language,
  expected: Readonly<Record<string, string>>,
  answer: Assessment,
): Promise<Finding[]> {
  const returned = await sectionDigests(answer)
  const sections: Readonly<Record<string, unknown>> = answer
  return [...new Set([...Object.keys(expected), ...Object.keys(returned)])]
    .filter((part) => expected[part] !== returned[part])
    .map((part) => ({
      id,
      lang,
      part,
      expected: expected[part] ?? 'no such section',
      returned: part in returned ? canonicalJson(sections[part]) : 'no such section',
    }))
}
