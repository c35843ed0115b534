import { InvalidInquiryError, assess, parseInquiry, type Assessment, type Inquiry } from 'ytterby'
import { describe, expect, it } from 'vitest'
import { askedCases } from '../answers/asked-cases.ts'
import { isEvery } from '../driver/in-gate.ts'
import { ANSWER_LANGS } from '../properties/sentences.ts'

/** How the command line renders an answer. */
type Renderer = { readonly MOST_LINES: number; readonly renderAnswer: (answer: Assessment, options: { width: number; why: boolean; sources: boolean }) => string }

const { MOST_LINES, renderAnswer }: Renderer = await import(import.meta.resolve('@ytterby/cli/src/render/first-answer.ts'))

const inquiries = askedCases.flatMap(({ id, inquiry }): [string, Inquiry][] => {
  try {
    return [[id, parseInquiry(inquiry)]]
  } catch (error) {
    if (error instanceof InvalidInquiryError) return []
    throw error
  }
})

/** Text without the ends of its lines, so that what was wrapped is found. */
const plain = (text: string): string => text.replaceAll(/\s+/g, '').toLowerCase()

/** What the first answer to an inquiry lacks. */
function faultsOf(answer: Assessment): string[] {
  const text = renderAnswer(answer, { width: 100, why: false, sources: false })
  const said = plain(text)
  const { headline, possible, because, questions } = answer
  const [question] = questions
  const party = because.find(({ kind }) => kind === 'list' || kind === 'countermeasure')
  return [
    ...(text.trimEnd().split('\n').length <= MOST_LINES ? [] : ['is too long']),
    ...(said.startsWith(plain(headline)) ? [] : ['does not begin with the verdict and its cause']),
    ...(party === undefined || said.includes(plain(party.text).slice(0, -1)) ? [] : ['does not name the listed party']),
    ...(possible.length === 1 || question === undefined || said.includes(plain(question.text)) ? [] : ['does not ask what decides']),
  ]
}

describe.each(ANSWER_LANGS)('the first answer of the command line to each case that is asked: %s', (lang) => {
  it('has at most 15 lines, begins with verdict and cause, names the party and the question that decide', () => {
    expect(MOST_LINES).toBe(15)
    // In the gate each case in one language.
    const asked = inquiries.filter((_, at) => isEvery || ANSWER_LANGS[at % 2] === lang)
    expect(asked.length).toBeGreaterThan(100)
    const faults = asked.flatMap(([id, inquiry]) => faultsOf(assess(inquiry, { lang })).map((fault) => `${id} ${fault}`))
    expect(faults).toEqual([])
  })
})
