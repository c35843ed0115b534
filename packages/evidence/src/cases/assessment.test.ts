import 'ytterby/zh'
import { askedCases } from '../answers/asked-cases.ts'
import { assess, canonicalJson, currentRuleset, decide, decisionDigest, decisionView, InvalidInquiryError, parseInquiry, type Assessment } from 'ytterby'
import { AssessmentSchema } from 'ytterby/schema'
import { POSSIBLE_VERDICTS, WARNING_LEVELS } from 'ytterby/apps'
import { describe, expect, it } from 'vitest'
import example from './fixtures/assessment.example.json' with { type: 'json' }

function answers(lang: 'en' | 'zh'): Assessment[] {
  return askedCases.flatMap((one) => {
    try {
      return [assess(parseInquiry(one.inquiry), { lang })]
    } catch (error) {
      if (error instanceof InvalidInquiryError) return []
      throw error
    }
  })
}

const english = answers('en')

/** Every list of citation ids anywhere in a value. */
function citedIn(value: unknown, key = ''): string[] {
  if (Array.isArray(value)) {
    const isCited = key === 'citations' || key === 'tierCitations' || key === 'because'
    return value.flatMap((one) => (typeof one === 'string' ? (isCited ? [one] : []) : citedIn(one)))
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) => (name === 'inquiry' ? [] : citedIn(member, name)))
}

describe('the answer schema', () => {
  it('matches the stored example', () => {
    const { 'note-not-part-of-the-shape': _, ...shape } = example
    expect(AssessmentSchema.safeParse(shape).error?.issues).toBeUndefined()
  })

  it('accepts every answer, in both languages', () => {
    for (const answer of [...english, ...answers('zh')]) expect(AssessmentSchema.safeParse(answer).error?.issues, canonicalJson(answer.inquiry)).toBeUndefined()
  })

  it('has the same decision in both languages', () => {
    for (const [index, answer] of answers('zh').entries()) {
      const other = english[index]
      expect(other === undefined ? '' : decisionDigest(other)).toBe(decisionDigest(answer))
    }
  })
})

describe('citations', () => {
  it('resolve, and an answer contains no unused ones', () => {
    for (const answer of english) {
      const cited = new Set(citedIn({ ...answer, citations: [] }))
      expect([...cited].sort(), canonicalJson(answer.inquiry)).toEqual(Object.keys(answer.citations).sort())
    }
  })

  it('exist for every sentence of law, framework or warning', () => {
    for (const answer of english) {
      const parts = [
        ...answer.because,
        ...answer.warnings,
        ...answer.restrictions,
        ...answer.documents,
        ...answer.reasons,
        ...answer.authorities,
        ...answer.permits.flatMap((permit) => permit.items),
        ...(answer.review.statutory.rules ?? []),
        ...answer.review.statutory.assumptions,
        ...answer.review.observed,
        ...(answer.review.schedule?.backwards?.submitBy ?? []),
      ]
      for (const part of parts) expect(part.citations.length, JSON.stringify(part)).toBeGreaterThan(0)
    }
  })
})

describe('warnings', () => {
  it('have a unique id within an answer, which begins with their code', () => {
    for (const { warnings, inquiry } of english) {
      const ids = warnings.map(({ id }) => id)
      expect(new Set(ids).size, canonicalJson(inquiry)).toBe(ids.length)
      for (const { id = '', code } of warnings) expect(id === code || /^[.:]/.test(id.slice(code.length))).toBe(true)
    }
  })
})

describe('the order of lists', () => {
  it('is strictest first, by code, by id', () => {
    const sorted = (values: readonly string[]): boolean => values.every((value, index) => index === 0 || (values[index - 1] ?? '') <= value)
    for (const answer of english) {
      expect(answer.possible).toEqual(POSSIBLE_VERDICTS.filter((verdict) => answer.possible.includes(verdict)))
      const ranks = answer.warnings.map(({ level, id = '' }) => `${WARNING_LEVELS.indexOf(level)} ${id}`)
      expect(sorted(ranks), ranks.join('\n')).toBe(true)
      expect(sorted(answer.reasons.map((reason) => reason.id))).toBe(true)
      expect(sorted(answer.restrictions.map((restriction) => restriction.id))).toBe(true)
      expect(sorted(answer.assumed.map((assumption) => assumption.path))).toBe(true)
    }
  })
})

describe('decision view', () => {
  it('is the same from decide, from the answer and from its JSON, in any order of calls', () => {
    const fresh = { ...currentRuleset, data: structuredClone(currentRuleset.data) }
    for (const answer of english) {
      const alone = canonicalJson(decide(answer.inquiry, { ruleset: fresh }))
      expect(alone).toBe(canonicalJson(decisionView(assess(answer.inquiry, { ruleset: fresh }))))
      expect(canonicalJson(decide(answer.inquiry))).toBe(alone)
      expect(canonicalJson(decisionView(JSON.parse(canonicalJson(answer))))).toBe(alone)
    }
  })

  it('changes with the answer from which it is taken', () => {
    const own: Assessment = JSON.parse(canonicalJson(english[0]))
    decisionView(own)
    own.restrictions.length = 0
    expect(decisionView(own).restrictions).toEqual([])
  })

  it('has exactly the fields of version 1', () => {
    const answer = assess({ asOf: '2025-06-01', product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Dy' }], elementsComplete: true }, destination: 'DE' })
    expect(canonicalJson(decisionView(answer))).toBe(
      '{"action":"hold","asOf":"2025-06-01","horizon":[],"knownAt":null,"permits":[{"forms":["single","general"],"items":[{"code":"1C905.a.4","element":"Dy","match":"yes","state":"in-force"}],"kind":"dual-use-licence","verdict":"permit-required"},{"forms":[],"items":[],"kind":"export-licence","verdict":"no-permit"},{"forms":[],"items":[],"kind":"technology-licence","verdict":"no-permit"}],"possible":["prohibited","permit-required"],"restrictions":[{"effect":"prohibition","id":"control-list"},{"effect":"prohibition","id":"countermeasure"},{"effect":"context","id":"customs-release"},{"effect":"duty","id":"declaration-remarks"},{"effect":"duty","id":"end-use-verification"},{"effect":"condition","id":"environmental-certification"},{"effect":"context","id":"filing-platform"},{"effect":"condition","id":"heightened-scrutiny"},{"effect":"duty","id":"keep-records"},{"effect":"condition","id":"licence-terms"},{"effect":"condition","id":"military-civilian-distinction"},{"effect":"duty","id":"no-transfer-without-permission"},{"effect":"context","id":"penalties"},{"effect":"context","id":"penalties-of-the-decree"},{"effect":"context","id":"reconsideration"},{"effect":"duty","id":"report-changes"},{"effect":"context","id":"service-providers"},{"effect":"prohibition","id":"unreliable-entity-list"}],"ruleset":{"version":"' +
        currentRuleset.version +
        '"},"tier":{"level":3},"verdict":"permit-required"}',
    )
  })
})
