import { wordOf, type Lang } from 'ytterby'
import { reference } from 'ytterby/law'
import { lawAddress } from 'ytterby/law-address'
import { citationAddress, citationName, codesOf, entries, entryName, law } from './data.ts'
import { dotted } from './control-page.ts'
import { groupBy } from './group-by.ts'
import { heading, lawLink, place, plain, table, type LawPage } from './markdown.ts'
import { formLink } from './reach.ts'
import { sayIn } from './words.ts'

type CommodityCode = (typeof law.commodityCodes)[number]

/** Every commodity code that the law or its entries name. */
export const ALL_CODES: readonly string[] = [
  ...new Set([...law.commodityCodes.map(({ code }) => code), ...entries.flatMap(codesOf)]),
].sort()

export const HEADINGS: readonly string[] = [...new Set(ALL_CODES.map((code) => code.slice(0, 4)))]

/** Records about a code that are no text of the tariff. */
const NO_TEXTS = new Set(['rulings', 'rules', 'not-found', 'supervision', 'definitions'])

const texts = (
  lang: Lang,
): ReadonlyMap<
  string,
  readonly { readonly text: string; readonly edition: string | null; readonly confidence: string }[]
> =>
  groupBy(
    reference('codes', { lang }).records.flatMap(({ text, code, confidence, group }) =>
      code === undefined || NO_TEXTS.has(group)
        ? []
        : [{ digits: code.digits, text, edition: code.edition, confidence }],
    ),
    ({ digits }) => digits,
  )
const TEXTS = { en: texts('en'), zh: texts('zh') }

/** The page of a heading: each six-digit code with its Chinese subdivisions, what they can hold, and which entries name them. */
export function codePage(headingCode: string, lang: Lang): LawPage {
  const say = sayIn(lang)
  const codes = ALL_CODES.filter((code) => code.startsWith(headingCode))
  const six = [...new Set(codes.filter((code) => code.length >= 6).map((code) => code.slice(0, 6)))]
  return {
    path: lawAddress.commodityCode(headingCode),
    title: say('heading', { code: headingCode }),
    lines: [
      say('referenceOnly'),
      '',
      ...(codes.includes(headingCode) ? codeTable([headingCode], lang) : []),
      ...six.flatMap((code) => [
        '',
        heading(2, `${dotted(code)} ${TEXTS[lang].get(code)?.[0]?.text ?? ''}`.trim(), code),
        ...codeTable([code, ...codes.filter((longer) => longer.length > 6 && longer.startsWith(code))], lang),
      ]),
    ],
  }
}

function codeTable(codes: readonly string[], lang: Lang): string[] {
  const say = sayIn(lang)
  const rows = codes.map((code) => {
    const known = law.commodityCodes.find((one) => one.code === code)
    return [
      code.length > 6 ? `${place(code)}${dotted(code)}` : dotted(code),
      entryLinks(code, lang),
      plain(
        [
          ...new Set(
            (TEXTS[lang].get(code) ?? []).map(({ text, edition }) =>
              edition === null ? text : text + say('aside', { text: edition }),
            ),
          ),
        ].join(say('semicolon')),
      ),
      known === undefined ? '' : holdsText(known, lang),
    ]
  })
  // Which entries name a code decides; where none does, there is no such column.
  const columns = [say('code'), say('entriesOf'), say('text'), say('canHold')]
  return rows.some(([, named]) => named !== '')
    ? table(columns, rows)
    : table(
        columns.toSpliced(1, 1),
        rows.map((row) => row.toSpliced(1, 1)),
      )
}

function holdsText({ candidates, fromYear, untilYear, cite }: CommodityCode, lang: Lang): string {
  const say = sayIn(lang)
  const said = candidates.map(({ forms, elements = [], holds = [], alloyedWith }) =>
    [
      forms.map((form) => formLink(form, lang)).join(say('comma')),
      ...(elements.length === 0 ? [] : [elements.join(say('comma'))]),
      ...(holds.length === 0 ? [] : [`${wordOf('holds', lang)} ${holds.join(say('comma'))}`]),
      ...(alloyedWith === undefined || alloyedWith.length === 0 ? [] : [`+ ${alloyedWith.join(say('comma'))}`]),
    ].join(': '),
  )
  const years =
    fromYear === undefined && untilYear === undefined
      ? []
      : [say('editions', { years: `${fromYear ?? '…'}–${untilYear ?? '…'}` })]
  return [
    ...(said.length === 0 ? [say('nothingRare')] : said),
    ...years,
    lawLink(citationName(cite, lang), citationAddress(cite) ?? '', lang),
  ].join('<br>')
}

const entryLinks = (code: string, lang: Lang): string =>
  entries
    .filter((coded) => codesOf(coded).includes(code))
    .map(({ control, entry, cite }) =>
      lawLink(entryName({ control, entry }, lang), lawAddress.control(control.code, cite), lang),
    )
    .join(sayIn(lang)('comma'))
