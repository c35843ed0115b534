import {
  assess,
  currentRuleset,
  InvalidInquiryError,
  requireSomebody,
  screenParty,
  type Assessment,
  type Lang,
  beijingDay,
  factName,
  filled,
  kindName,
  matchWords,
  refusalText,
  wordOf,
} from 'ytterby'
import 'ytterby/zh'
import { CellError } from './cell-error.ts'
import { cells } from './locales/cells.ts'
import { cellText, readDay, readGood, type CellValue } from './read-good.ts'
import type { FunctionId } from './sheet-functions.ts'

/** How codes are written: as codes, or in the words of a language. */
type Writing = { readonly lang: Lang; readonly word: (code: string) => string; readonly inWords: boolean }

/**
 * The value of one cell.
 *
 * @throws CellError with what to do.
 */
export function answerCell(id: FunctionId, given: readonly CellValue[]): string | number {
  const writing = writingOf(id === 'RULESET' ? given[0] : id === 'LISTED' ? given[2] : given[4])
  try {
    return valueOf(id, given, writing)
  } catch (error) {
    if (!(error instanceof InvalidInquiryError)) throw error
    const { lang } = writing
    const issues = error.issues.map(
      ({ pointer, code, message }) =>
        `${factName(pointer.slice(1).replaceAll('/', '.'), lang)}: ${refusalText(code, message, lang)}`,
    )
    throw new CellError('value', issues.join(' '))
  }
}

function valueOf(id: FunctionId, given: readonly CellValue[], writing: Writing): string | number {
  switch (id) {
    case 'VERDICT':
      return writing.word(answerOf(given, writing).verdict)
    case 'POSSIBLE':
      return answerOf(given, writing).possible.map(writing.word).join(', ')
    case 'BECAUSE':
      return answerOf(given, writing).headline
    case 'PERMITS':
      return permitsText(answerOf(given, writing), writing)
    case 'REVIEWDAYS':
      return reviewDays(answerOf(given, writing), writing)
    case 'LISTED':
      return listedText(given, writing)
    case 'RULESET': {
      const { version, knownThrough: day } = currentRuleset
      return filled(cells[writing.lang].ruleset, { version, day })
    }
  }
}

function writingOf(cell: CellValue): Writing {
  const lang = cellText(cell).toLowerCase()
  if (lang === '') return { lang: 'en', word: (code) => code, inWords: false }
  if (!isLang(lang)) throw new CellError('value', cells.en.unknownLang)
  return { lang, word: (code) => wordOf(code, lang), inWords: true }
}

const isLang = (lang: string): lang is Lang => Object.hasOwn(cells, lang)

const answerOf = (given: readonly CellValue[], { lang }: Writing): Assessment => assess(readGood(given, lang), { lang })

/** Every kind of permit that may be needed. What no permit can allow is said as its verdict. */
function permitsText({ permits, verdict }: Assessment, { lang, word, inWords }: Writing): string {
  const { none, joined, permit } = cells[lang]
  const needed = permits.filter((one) => one.verdict !== 'no-permit')
  if (needed.length === 0) return verdict === 'no-permit' ? none : word(verdict)
  return needed
    .map((one) => filled(permit, { kind: inWords ? kindName(one.kind, lang) : one.kind, verdict: word(one.verdict) }))
    .join(joined)
}

function reviewDays({ verdict, review: { framework } }: Assessment, { lang, word }: Writing): number {
  if (verdict === 'no-permit') return 0
  if (verdict !== 'permit-required')
    throw new CellError('not-available', filled(cells[lang].noReview, { verdict: word(verdict) }))
  if (framework === null) throw new CellError('not-available', cells[lang].noDays)
  return framework.sumDays.max
}

function listedText([cell, day]: readonly CellValue[], { lang }: Writing): string {
  const name = cellText(cell)
  if (name === '') throw new CellError('value', cells[lang].stateName)
  requireSomebody(name)
  const isDated = cellText(day) !== '' && day !== 0
  const asOf = isDated ? readDay(day, lang) : beijingDay(Date.now())
  const { none, joined, matched, because } = cells[lang]
  const matches = screenParty(name, { asOf, lang }).map((match) => {
    const { why, ...words } = matchWords(match, lang)
    return filled(matched, { ...words, name: match.name }) + (why === '' ? '' : filled(because, { why }))
  })
  return matches.length === 0 ? none : matches.join(joined)
}
