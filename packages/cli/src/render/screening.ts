import { styleText } from 'node:util'
import { type Lang, type PartyMatch, matchWords, printable, wordOf } from 'ytterby'
import 'ytterby/zh'
import type { LineIssue } from 'ytterby/lists'
import type { ScreeningLine, AskedName } from '../screen/asked-name.ts'
import type { ScreeningCount } from '../screen/count.ts'
import type { Screened, Screening } from '../screen/screen-name.ts'
import { columnOf } from '../exposure/column-of.ts'
import { layout } from './layout.ts'
import { phrase, type Phrase } from './phrases.ts'
import { refusalText } from './refusals.ts'
import { wrap } from './wrap.ts'

const STEP = '  '
const STYLES = { equal: 'red', near: 'yellow', family: 'cyan' } as const

type ScreeningStyle = { readonly lang: Lang; readonly width: number; readonly isSame: (match: PartyMatch) => boolean }

/** Renders the matches of a name as text. */
export function screenedText(asked: AskedName, { open, cleared, family }: Screened, style: ScreeningStyle): string {
  const { lang, width } = style
  const used = cleared.flatMap(({ clearance, outcome, match }) =>
    outcome === 'used' && match !== null ? [{ clearance, match }] : [],
  )
  const items = [
    ...open.map((match) => matchItem(match, style)),
    ...used.map(({ clearance: { on, by = '', why }, match }) => ({
      head: styleText('green', phrase('matchCleared', lang)),
      lines: [
        match.name,
        phrase(by === '' ? 'clearedOn' : 'clearedBy', lang, { day: on, by: printable(by), why: printable(why) }),
      ],
    })),
  ]
  if (items.length === 0 && family.length > 0) items.push(familyItem(family, lang))
  const lines =
    items.length === 0
      ? [STEP + styleText('green', phrase('onNoList', lang))]
      : items.flatMap(({ head, lines: said }) => [
          `${STEP}${head}  ${styleText('bold', said[0] ?? '')}`,
          ...said.slice(1).flatMap((line) => wrap(line, width - 2 * STEP.length).map((one) => STEP + STEP + one)),
        ])
  return `${nameText(asked, lang)}\n${lines.join('\n')}\n\n`
}

/** Listed parties that bear the same name, in one item. */
function familyItem(family: readonly PartyMatch[], lang: Lang): { head: string; lines: string[] } {
  const lines = family.map((match) => {
    const { list, notice, state } = matchWords(match, lang)
    return phrase('familyListing', lang, { name: match.name, list, notice, state })
  })
  return {
    head: styleText(STYLES.family, wordOf('family', lang)),
    lines: [phrase('familyBears', lang), ...new Set(lines)],
  }
}

function matchItem(match: PartyMatch, { lang, isSame }: ScreeningStyle): { head: string; lines: string[] } {
  const words = matchWords(match, lang)
  return {
    head: styleText(STYLES[match.match], isSame(match) ? phrase('matchSame', lang) : words.match),
    lines: [
      match.name,
      phrase('matchListing', lang, {
        list: words.list,
        state: words.state,
        notice: words.notice,
        id: match.instrument,
      }),
      phrase('matchMet', lang, { met: words.met, source: words.source }),
      ...(words.why === '' ? [] : [phrase('matchWhy', lang, { why: words.why })]),
    ],
  }
}

const nameText = ({ line, name, country }: AskedName, lang: Lang): string => {
  const what = `${styleText('bold', printable(name))}${country === undefined ? '' : phrase('aside', lang, { text: printable(country) })}`
  return line === null ? what : phrase('screenedLine', lang, { line, what })
}

/** Says why a name cannot be screened. */
export function refusedText(
  asked: Exclude<ScreeningLine, { unnamed: true }>,
  issues: readonly LineIssue[],
  lang: Lang,
): string {
  const name = 'name' in asked && asked.line === null ? `${printable(asked.name)}\n${STEP}` : ''
  const lines = issues.map(({ code, pointer, message }) => {
    const finding = phrase('finding', lang, { code, place: columnOf(pointer), what: refusalText(code, message, lang) })
    const what = styleText('red', printable(finding))
    return `${name}${asked.line === null ? what : phrase('screenedLine', lang, { line: asked.line, what })}\n`
  })
  return `${lines.join('')}\n`
}

const LINES = [
  ['unlisted', 'screenedUnlisted'],
  ['family', 'screenedFamily'],
  ['equal', 'screenedEqual'],
  ['same', 'screenedSame'],
  ['near', 'screenedNear'],
  ['cleared', 'screenedCleared'],
  ['unnamed', 'screenedUnnamed'],
  ['refused', 'screenedRefused'],
] as const satisfies readonly (readonly [keyof ScreeningCount, Phrase])[]

/** Summarizes the screening of a list of names. */
export function countText(
  count: ScreeningCount,
  screening: Screening,
  { lang, width }: Omit<ScreeningStyle, 'isSame'>,
): string {
  const { asOf, ruleset } = screening
  const number = (value: number): string => value.toLocaleString('en')
  const items = LINES.flatMap(([of, key]) => (count[of] === 0 ? [] : [phrase(key, lang, { count: number(count[of]) })]))
  const head = phrase('screenedNames', lang, { names: number(count.names), lines: number(count.lines) })
  const by = phrase('screenedBy', lang, { day: asOf, version: ruleset.version, knownThrough: ruleset.knownThrough })
  return `${layout([{ heading: head, items }], width)}\n${by}\n${scopeText(lang)}`
}

/** Says who is not screened, and what a name does not show. */
export const scopeText = (lang: Lang): string =>
  `${phrase('personsNotScreened', lang)}\n${phrase('groupsByOtherNames', lang)}\n`
