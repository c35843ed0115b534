import { wordOf, type Lang } from 'ytterby'
import { citationsOf } from 'ytterby/law'
import { elsewhere } from 'ytterby/elsewhere'
import { lawAddress, slug } from 'ytterby/law-address'
import { articleText } from 'ytterby/zh'
import { citationAddress, controlName, law } from './data.ts'
import { elsewhereLines } from './elsewhere-section.ts'
import { heading, lawLink, list, plain, section, table, type LawPage } from './markdown.ts'
import { formLink } from './reach.ts'
import { sayIn } from './words.ts'

/** Links to what citations cite, each by its title and article. */
export function citeLinks(keys: readonly string[], lang: Lang): string {
  const known = citationsOf(keys)
  return keys
    .map((key) => {
      const address = citationAddress(key)
      const citation = known[key]
      return address === null || citation === undefined
        ? `\`${key}\``
        : lawLink(citation.title[lang] + sayIn(lang)('comma') + articleText(citation.article, lang), address, lang)
    })
    .join(sayIn(lang)('semicolon'))
}

/** Every restriction and duty of answers, each at its own place. */
export function restrictionsPage(lang: Lang): LawPage {
  const say = sayIn(lang)
  return {
    path: 'law/restrictions',
    title: say('restrictions'),
    lines: law.restrictions.flatMap(({ id, effect, layer, text, citations, from, until, forms = [] }) => [
      '',
      ...titled(text[lang], id, 2),
      ...list([
        `${say('id')}${say('colon')}\`${id}\``,
        `${say('effect')}${say('colon')}${wordOf(effect, lang)}${say('semicolon')}${say('layer')}${say('colon')}${wordOf(layer, lang)}`,
        ...(layer === 'framework' ? [say('framework')] : []),
        ...(from === undefined ? [] : [say('from', { day: from })]),
        ...(until === undefined ? [] : [say('until', { day: until })]),
        ...(forms.length === 0 ? [] : [forms.map((form) => formLink(form, lang)).join(say('comma'))]),
        `${say('cites')}${say('colon')}${citeLinks(citations, lang)}`,
      ]),
    ]),
  }
}

/** Every warning of answers, each at its own place. */
export function warningsPage(lang: Lang): LawPage {
  const say = sayIn(lang)
  return {
    path: 'law/warnings',
    title: say('warnings'),
    lines: [
      say('placeholders'),
      ...Object.entries(law.warnings).flatMap(([id, { text, citations }]) => [
        '',
        ...titled(text[lang], slug(id), 2),
        ...list([
          `${say('id')}${say('colon')}\`${id}\``,
          ...(citations.length === 0 ? [] : [`${say('cites')}${say('colon')}${citeLinks(citations, lang)}`]),
        ]),
      ]),
    ],
  }
}

/** The clock of the law, the stages of the framework, and the papers. */
export function reviewPage(lang: Lang): LawPage {
  const say = sayIn(lang)
  const { statutory, framework, documents } = law
  return {
    path: 'law/review',
    title: say('review'),
    lines: [
      ...section(say('statutory'), 'statutory', [
        say('workingDays', { count: statutory.limitWorkingDays }),
        '',
        ...list(
          [
            ...statutory.rules,
            ...statutory.assumptions.map(({ cite, ...rule }) => ({ ...rule, citations: [cite] })),
          ].map(({ text, citations }) => plain(text[lang]) + say('aside', { text: citeLinks(citations, lang) })),
        ),
      ]),
      ...section(say('frameworkClock'), 'framework', [
        `> ${say('framework')} ${citeLinks([framework.cites.process, framework.cites.tiers], lang)}`,
        ...table(
          [say('stage'), say('what')],
          framework.stages.map(({ name, days, activities }) => [
            plain(name[lang]),
            [
              ...(days === null ? [] : [say('daysRange', days)]),
              ...activities.map((activity) => plain(activity[lang])),
            ].join('<br>'),
          ]),
        ),
        say('sumDays', framework.sumDays),
        ...table(
          [say('tier'), say('what')],
          framework.tiers.map(({ level, name, controls, products }) => [
            String(level),
            [name, controls, ...products].map((text) => plain(text[lang])).join('<br>'),
          ]),
        ),
      ]),
      ...section(
        say('papers'),
        'papers',
        documents.flatMap(({ id, stage, provider, basis, text, citations }) => [
          ...titled(text[lang], slug(id), 3),
          ...list([
            `${say('stage')}${say('colon')}${wordOf(stage, lang)}${say('semicolon')}${say('provider')}${say('colon')}${wordOf(provider, lang)}${say('semicolon')}${say('basis')}${say('colon')}${wordOf(basis, lang)}`,
            `${say('cites')}${say('colon')}${citeLinks(citations, lang)}`,
          ]),
          '',
        ]),
      ),
    ],
  }
}

/** The longest title that is made of a text. Chinese says twice as much in a character. */
const LONGEST_TITLE = { latin: 80, chinese: 36 }

/** The first sentence of a text as its heading, and the text if it says more. */
function titled(text: string, id: string, level: 2 | 3): string[] {
  const [first = text] = text.split(/(?<=[。；;]|\.(?=\s)) ?/u)
  const longest = /\p{sc=Han}/u.test(text) ? LONGEST_TITLE.chinese : LONGEST_TITLE.latin
  const cut = first.slice(0, longest - 1).replace(/[\s,]+\p{Script=Latin}*$/u, '')
  const title = first.length > longest ? `${cut}…` : first.replace(/[.。；;]$/u, '')
  return ['', heading(level, title, id), '', ...(text.length <= title.length + 1 ? [] : [plain(text), ''])]
}

/** The 17 rare earths with the entries of each. */
export function elementsPage(lang: Lang): LawPage {
  const say = sayIn(lang)
  const entriesOf = (symbol: string): string =>
    [
      ...new Set(
        law.controls.flatMap((control) =>
          control.entries.some(({ element }) => element === symbol)
            ? [lawLink(controlName(control, lang), lawAddress.control(control.code), lang)]
            : [],
        ),
      ),
    ].join(say('comma'))
  return {
    path: 'law/elements',
    title: say('elements'),
    lines: law.elements
      .toSorted((a, b) => a.atomicNumber - b.atomicNumber)
      .flatMap(({ symbol, name, atomicNumber, group, militarySensitive, cite }) => [
        '',
        heading(2, `${symbol}${say('colon')}${name[lang]}${lang === 'en' ? `, ${name.zh}` : ''}`, symbol.toLowerCase()),
        '',
        ...list([
          `${atomicNumber}${say('semicolon')}${say('group')}${say('colon')}${wordOf(group, lang)}`,
          ...(militarySensitive === 'no'
            ? []
            : [`${say('sensitive')}${say('colon')}${wordOf(militarySensitive, lang)} ${say('framework')}`]),
          `${say('controls')}${say('colon')}${entriesOf(symbol) || say('none')}`,
          `${say('cites')}${say('colon')}${citeLinks([cite], lang)}`,
        ]),
      ]),
  }
}

/** What the lists of the European Union, Japan and the United States say, as a whole. */
export const elsewherePage = (lang: Lang): LawPage => ({
  path: 'law/elsewhere',
  title: sayIn(lang)('elsewhere'),
  lines: elsewhereLines(elsewhere.records, lang),
})
