import { wordOf, type Lang } from 'ytterby'
import { citationsOf } from 'ytterby/law'
import { elsewhere } from 'ytterby/elsewhere'
import { lawAddress, slug } from 'ytterby/law-address'
import { articleText } from 'ytterby/zh'
import { citationAddress, law } from './data.ts'
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
        : lawLink(`${citation.title[lang]}, ${articleText(citation.article, lang)}`, address, lang)
    })
    .join('; ')
}

/** Every restriction and duty of answers, each at its own place. */
export function restrictionsPage(lang: Lang): LawPage {
  const say = sayIn(lang)
  return {
    path: 'law/restrictions',
    title: say('restrictions'),
    lines: law.restrictions.flatMap(({ id, effect, layer, text, citations, from, until, forms = [] }) => [
      '',
      heading(2, id, id),
      '',
      plain(text[lang]),
      '',
      ...list([
        `${say('effect')}: ${wordOf(effect, lang)}; ${say('layer')}: ${wordOf(layer, lang)}`,
        ...(layer === 'framework' ? [say('framework')] : []),
        ...(from === undefined ? [] : [say('from', { day: from })]),
        ...(until === undefined ? [] : [say('until', { day: until })]),
        ...(forms.length === 0 ? [] : [forms.map((form) => formLink(form, lang)).join(', ')]),
        `${say('cites')}: ${citeLinks(citations, lang)}`,
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
        heading(2, id, slug(id)),
        '',
        plain(text[lang]),
        '',
        ...(citations.length === 0 ? [] : [`${say('cites')}: ${citeLinks(citations, lang)}`]),
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
          ].map(({ text, citations }) => `${plain(text[lang])} (${citeLinks(citations, lang)})`),
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
          heading(3, plainTitle(text[lang]), slug(id)),
          '',
          plain(text[lang]),
          '',
          ...list([
            `${say('stage')}: ${wordOf(stage, lang)}; ${say('provider')}: ${wordOf(provider, lang)}; ${say('basis')}: ${wordOf(basis, lang)}`,
            `${say('cites')}: ${citeLinks(citations, lang)}`,
          ]),
          '',
        ]),
      ),
    ],
  }
}

/** The first words of a sentence as a title. */
const plainTitle = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text)

/** The 17 rare earths with the entries of each. */
export function elementsPage(lang: Lang): LawPage {
  const say = sayIn(lang)
  const entriesOf = (symbol: string): string =>
    [
      ...new Set(
        law.controls.flatMap(({ code, entries }) =>
          entries.some(({ element }) => element === symbol) ? [lawLink(code, lawAddress.control(code), lang)] : [],
        ),
      ),
    ].join(', ')
  return {
    path: 'law/elements',
    title: say('elements'),
    lines: law.elements
      .toSorted((a, b) => a.atomicNumber - b.atomicNumber)
      .flatMap(({ symbol, name, atomicNumber, group, militarySensitive, cite }) => [
        '',
        heading(2, `${symbol}: ${name[lang]}${lang === 'en' ? `, ${name.zh}` : ''}`, symbol.toLowerCase()),
        '',
        ...list([
          `${atomicNumber}; ${say('group')}: ${wordOf(group, lang)}`,
          ...(militarySensitive === 'no'
            ? []
            : [`${say('sensitive')}: ${wordOf(militarySensitive, lang)} ${say('framework')}`]),
          `${say('controls')}: ${entriesOf(symbol) || say('none')}`,
          `${say('cites')}: ${citeLinks([cite], lang)}`,
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
