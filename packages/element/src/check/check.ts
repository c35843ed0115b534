import {
  assess,
  decisionDigest,
  decisionView,
  InvalidInquiryError,
  parseInquiry,
  type Assessment,
  type InquiryIssue,
  type Lang,
  beijingDay,
  factAt,
  fieldNamed,
  setField,
  withFact,
  type Draft,
} from 'ytterby'
import { loadMatcher } from '../matcher-apart.ts'
import { loadRefusals } from '../refusals-apart.ts'
import { ATTRIBUTES, type Preset } from '../preset.ts'
import { answerView, announcement, lawText } from './answer-view.ts'
import { basicsView } from './basics-view.ts'
import type { CheckDecision, CheckRefusal } from './check-events.ts'
import { factsView } from './facts-view.ts'
import { h } from './h.ts'
import { questionView } from './question-view.ts'
import { refusalView } from './refusal-view.ts'
import { loadSentences } from '../locales/load.ts'
import { say } from '../locales/sayings.ts'
import type { Change, Shown, VisitorFacts } from './shown.ts'

/** What a check needs of its element. */
export type CheckHost = {
  readonly root: ShadowRoot
  readonly preset: () => Preset
  /** Says that a file could not be loaded. */
  readonly lost: () => void
  readonly tell: {
    (type: 'ytterby-decision', detail: CheckDecision): void
    (type: 'ytterby-refusal', detail: CheckRefusal): void
  }
}

export type Check = {
  /** Answers what is stated now, and shows it. */
  readonly show: (lang: Lang) => Promise<void>
}

const NOTHING: VisitorFacts = { facts: new Map(), skipped: new Set() }

/** Opens a check in the shadow tree of an element. */
export function openCheck({ root, preset, tell, lost }: CheckHost): Check {
  let stated = NOTHING
  let lang: Lang = 'en'
  let shows = 0
  const places = placesOf()

  async function show(inLang: Lang, isAnswered = false): Promise<void> {
    shows += 1
    const [now, given] = [shows, presetDraft(preset())]
    const inquiry = inquiryOf(given, stated)
    await loadSentences[inLang]()
    if (namesParty(inquiry)) await loadMatcher()
    const { answer, issues } = answerTo(inquiry, inLang)
    if (answer === null) await loadRefusals()
    // A later change is already being shown.
    if (now !== shows) return
    lang = inLang
    fill(places, { lang, answer, given, inquiry, stated, change }, issues)
    if (!places.check.isConnected) root.replaceChildren(places.check)
    if (isAnswered) places.question.querySelector<HTMLElement>('[tabindex="-1"]')?.focus()
    if (answer === null) tell('ytterby-refusal', { issues })
    else tell('ytterby-decision', decisionOf(answer))
  }

  function to(next: VisitorFacts, isAnswered = true): void {
    stated = next
    show(lang, isAnswered).catch(lost)
  }
  const change: Change = {
    state(path, value, besides = {}) {
      const facts = new Map(stated.facts)
      const [isField, skipped] = [BASICS.has(path), new Set(stated.skipped)]
      // Whether a list is complete has no meaning without the list.
      if (path === 'product.elements') facts.delete('product.elementsComplete')
      for (const [name, fact] of Object.entries({ [path]: value, ...besides })) {
        skipped.delete(name)
        if (fact === undefined) facts.delete(name)
        else facts.set(name, fact)
      }
      to({ facts, skipped }, !isField)
    },
    skip: (path) => to({ ...stated, skipped: new Set([...stated.skipped, path]) }),
    askAgain: () => to({ ...stated, skipped: new Set() }),
  }
  return { show }
}

/** Facts with a field of their own, which keeps the focus. */
const BASICS: ReadonlySet<string> = new Set(['asOf', 'destination'])

function placesOf() {
  const title = h('h2', { part: 'title', id: 'title' })
  const basics: HTMLElement = h('div')
  const facts = h('div', { part: 'facts' })
  const question = h('form', { part: 'question', on: { submit: (event) => event.preventDefault() } })
  const answer = h('div', { part: 'answer' })
  const law = h('p', { part: 'law' })
  const status = h('p', { class: 'unseen', role: 'status' })
  const check = h(
    'section',
    { part: 'check', 'aria-labelledby': 'title' },
    title,
    basics,
    facts,
    question,
    answer,
    status,
  )
  return { check, title, basics, facts, answer, question, law, status }
}

type Places = ReturnType<typeof placesOf>

function fill(places: Places, shown: Shown, issues: readonly InquiryIssue[]): void {
  const { lang, answer } = shown
  places.basics.replaceWith((places.basics = basicsView(shown, places.basics)))
  places.facts.replaceChildren(...factsView(shown))
  places.answer.replaceChildren(...(answer === null ? refusalView(issues, lang) : answerView(answer)))
  places.question.replaceChildren(...questionView(shown))
  places.law.textContent = answer === null ? '' : lawText(answer)
  places.title.textContent = say('title', lang)
  places.check.lang = say('tag', lang)
  // Set only when it changes, so that it is announced once.
  const said = answer === null ? say('refused', lang) : announcement(answer)
  if (places.status.textContent !== said) places.status.textContent = said
}

/** The facts of attributes over those of the property. */
function presetDraft({ facts, attributes }: Preset): Draft {
  const draft: Draft = structuredClone({ ...facts })
  for (const [name, text] of attributes) setField(draft, fieldNamed(ATTRIBUTES[name]), text)
  return draft
}

/** What the page states wins over what the visitor states. */
function inquiryOf(given: Draft, { facts }: VisitorFacts): Draft {
  let inquiry = given
  for (const [path, value] of facts) if (factAt(given, path) === undefined) inquiry = withFact(inquiry, path, value)
  return inquiry['asOf'] === undefined ? { ...inquiry, asOf: beijingDay(Date.now()) } : inquiry
}

/** Whether any party has a name. */
const namesParty = ({ endUser, importer, consignees }: Draft): boolean =>
  [endUser, importer, ...(Array.isArray(consignees) ? consignees : [])].some(
    (party) => factAt(party, 'name') !== undefined,
  )

type CheckedInquiry = { readonly answer: Assessment | null; readonly issues: readonly InquiryIssue[] }

function answerTo(inquiry: Draft, lang: Lang): CheckedInquiry {
  try {
    return { answer: assess(parseInquiry(inquiry), { lang }), issues: [] }
  } catch (error) {
    if (error instanceof InvalidInquiryError) return { answer: null, issues: error.issues }
    throw error
  }
}

function decisionOf(assessment: Assessment): CheckDecision {
  const decision = decisionView(assessment)
  return { inquiry: assessment.inquiry, decision, decisionDigest: decisionDigest(decision), assessment }
}
