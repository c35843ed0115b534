import { wordOf, type Lang } from 'ytterby'
import { sources } from 'ytterby/apps'
import { lawAddress, slug } from 'ytterby/law-address'
import { articleText } from 'ytterby/zh'
import type { Control } from 'ytterby/release-making'
import {
  controlTitle,
  DAY,
  entries,
  entryName,
  instruments,
  law,
  lifeOf,
  lifeText,
  nameOf,
  stateText,
  chineseOf,
  type CodedEntry,
} from './data.ts'
import { elsewhereSection } from './elsewhere-section.ts'
import { groupBy } from './group-by.ts'
import { heading, lawLink, list, plain, section, table, type LawPage } from './markdown.ts'
import { reachRows } from './reach.ts'
import { onlySentence } from './source-kind.ts'
import { readersText, sayIn } from './words.ts'

/** A commodity code, with a link to what it can hold. */
const codeLink = (code: string, lang: Lang): string => lawLink(dotted(code), lawAddress.commodityCode(code), lang)

/** A commodity code as tables print it: 8505.11, 8505.11.10, 2805.30.19.10. */
export const dotted = (code: string): string => [code.slice(0, 4), ...(code.slice(4).match(/\d\d/g) ?? [])].join('.')

/** The page of a control code: its entries with their Chinese text, what they reach, their commodity codes and since when. */
export function controlPage(control: Control, lang: Lang): LawPage {
  const say = sayIn(lang)
  const own = entries.filter((one) => one.control === control)
  return {
    path: lawAddress.control(control.code),
    title: controlTitle(control, say('colon'), lang),
    lines: [
      ...headLines(control, lang),
      ...own.flatMap((coded) => entryLines(coded, lang)),
      ...section(say('reaches'), 'forms', reachLines(own, lang)),
      ...section(
        say('notes'),
        'notes',
        control.notes.flatMap((note) => [
          `> ${plain(note.zh)}`,
          '',
          ...(lang === 'en' ? [`${plain(note.en)} (${say('translation')})`, ''] : []),
        ]),
      ),
      ...elsewhereSection({ code: control.code }, lang),
    ],
  }
}

function headLines({ code, title, instrument, article, limb, permit, provenance }: Control, lang: Lang): string[] {
  const say = sayIn(lang)
  const source = instruments.get(instrument)
  const only = onlySentence(sources[code] ?? [], say)
  const begins = lifeOf(limb).find(({ state }) => state === 'in-force')?.from
  return [
    ...(lang === 'en' ? [`**${plain(title.zh)}**`, ''] : []),
    ...list([
      `${say('instrument')}${say('colon')}${source === undefined ? instrument : lawLink(nameOf(source, lang), lawAddress.instrument(instrument), lang)}${say('comma')}${plain(articleText(article, lang))}`,
      `${say('state', { day: DAY })}${say('colon')}${stateText(limb, lang)}${begins === undefined ? '' : say('comma') + say('since', { day: begins })}`,
      `${say('overTime')}${say('colon')}${lifeText(limb, lang)}`,
      `${say('permit')}${say('colon')}${plain(law.kinds.find(({ id }) => id === permit)?.name[lang] ?? permit)}`,
      say('readAs', {
        confidence: wordOf(provenance.confidence, lang),
        day: provenance.checked,
        readers: readersText(provenance.readBy, lang),
      }),
      ...(only === null ? [] : [`**${only}**`]),
    ]),
  ]
}

function entryLines(coded: CodedEntry, lang: Lang): string[] {
  const say = sayIn(lang)
  const { entry, cite, added } = coded
  const own = entry.commodityCodes.map((code) => codeLink(code, lang)).join(say('comma'))
  const by = groupBy(added, (one) => one.by)
  return [
    '',
    heading(
      2,
      `${entryName(coded, lang)}${entry.element === null ? '' : ` ${entry.element}`}${say('colon')}${entry.text[lang]}`,
      slug(cite),
    ),
    '',
    `> ${chineseText(coded, lang)}`,
    '',
    ...(entry.confidence === 'unverified' ? [`**${say('inferred')}**`, ''] : []),
    ...(lang === 'en' ? [`${plain(entry.text.en)} (${say('translation')})`, ''] : []),
    ...list([
      ...(entry.element === null
        ? []
        : [
            `${say('element')}${say('colon')}${lawLink(elementName(entry.element, lang), lawAddress.element(entry.element), lang)}`,
          ]),
      `${say('commodityCodes')}${say('aside', { text: say('ofText') })}${say('colon')}${own === '' ? say('noCodes') : own}`,
      ...[...by].map(
        ([instrument, codes]) =>
          `${say('commodityCodes')}${say('aside', { text: say('addedBy', { instrument: nameOf(instrument, lang), from: '', day: codes[0]?.from ?? '' }) })}${say('colon')}${codes.map(({ code }) => codeLink(code, lang)).join(say('comma'))}`,
      ),
      `${say('citedAs')} \`${cite}\`${entry.confidence === undefined ? '' : say('aside', { text: wordOf(entry.confidence, lang) })}`,
    ]),
  ]
}

/** The Chinese of an entry, marked where the words are ours. */
export function chineseText(coded: Pick<CodedEntry, 'control' | 'entry'>, lang: Lang): string {
  const { text, isOurs } = chineseOf(coded)
  return plain(text) + (isOurs ? sayIn(lang)('aside', { text: sayIn(lang)('ours') }) : '')
}

const elementName = (symbol: string, lang: Lang): string => {
  const name = law.elements.find((element) => element.symbol === symbol)?.name[lang]
  return name === undefined ? symbol : symbol + sayIn(lang)('comma') + name
}

/** Entries that reach the same forms share their rows. */
function reachLines(own: readonly CodedEntry[], lang: Lang): string[] {
  const say = sayIn(lang)
  const alike = groupBy(own, (coded) => JSON.stringify(reachRows(coded, lang)))
  const rows = [...alike.values()].flatMap((group) => {
    const [first] = group
    const names = group.map(({ entry, control }) =>
      plain(entry.code ?? `${control.title[lang]} ${entry.element ?? ''}`.trim()),
    )
    return first === undefined
      ? []
      : reachRows(first, lang).map((row, at) => [at === 0 ? [...new Set(names)].join(say('comma')) : '', ...row])
  })
  const codes = own.some(({ entry, added }) => entry.commodityCodes.length + added.length > 0)
  return [
    ...table([say('entry'), say('form'), say('reaches'), say('when')], rows),
    ...(codes ? [say('referenceOnly')] : []),
  ]
}
