import type { Lang } from 'ytterby'
import { elsewhere } from 'ytterby/elsewhere'
import { outsideLink, plain, section, table } from './markdown.ts'
import { sayIn } from './words.ts'

type ElsewhereRecord = (typeof elsewhere.records)[number]

/** What the lists of the European Union, Japan and the United States say of the goods of a control, or of an instrument without entries. */
export function elsewhereSection(
  about: { readonly instrument: string } | { readonly code: string },
  lang: Lang,
): string[] {
  const isOwn = (code: string): boolean => 'code' in about && (code === about.code || code.startsWith(`${about.code}.`))
  const found = elsewhere.records
    .filter(({ codes, instrument }) =>
      'code' in about ? codes.some(isOwn) : instrument !== undefined && instrument === about.instrument,
    )
    .map((record) => ({ ...record, codes: record.codes.filter(isOwn) }))
  return section(sayIn(lang)('elsewhere'), 'elsewhere', found.length === 0 ? [] : elsewhereLines(found, lang))
}

/** The sentences that it never decides, the editions, and a table. */
export function elsewhereLines(records: readonly ElsewhereRecord[], lang: Lang): string[] {
  const say = sayIn(lang)
  const lists = Object.entries(elsewhere.lists).filter(([list]) => records.some((record) => record.list === list))
  return [
    `> ${say('elsewhereNever')} ${say('elsewhereTrap')}`,
    '',
    ...lists.map(
      ([list, { name, edition, read, link, copy }]) =>
        `- **${list}**${say('colon')}${outsideLink(name[lang], link)}${say('comma')}${say('editionOf', { day: edition })}${say('aside', { text: `${plain(read[lang])}${say('semicolon')}${say('mirror')}${say('colon')}${outsideLink(copy.replace('https://github.com/', ''), copy)}` })}`,
    ),
    ...table(
      [say('entry'), say('list'), say('relation'), say('counterpart'), say('text')],
      records.map(({ codes, article, item, list, relation, counterpart, says, note, isTrap = false }) => [
        plain(item === undefined ? codes.join(say('comma')) : `${itemPlace(article ?? '', lang)} ${item[lang]}`.trim()),
        list,
        isTrap ? `**${say('trap')}**` : say(RELATIONS[relation]),
        counterpart === 'none' ? '–' : plain(typeof counterpart === 'string' ? counterpart : counterpart[lang]),
        plain(note === undefined ? says[lang] : says[lang] + say('aside', { text: note[lang] })),
      ]),
    ),
  ]
}

/** Where an announcement names goods: an article and its items (项), or the number below a metal. */
function itemPlace(article: string, lang: Lang): string {
  if (lang === 'en') return article
  const item = (number: string): string => `（${'一二三四五六七八九'[Number(number) - 1] ?? number}）`
  return article
    .replace(
      /^(\d)\((\d)\)(?:-\((\d)\))?$/,
      (_, number: string, first: string, last?: string) =>
        `第${number}条第${item(first)}${last === undefined ? '' : `至${item(last)}`}项`,
    )
    .replace('Ga ', '镓')
    .replace('Ge ', '锗')
    .replaceAll(', ', '、')
    .replaceAll(/(\d)-(\d)/g, '$1至$2')
}

const RELATIONS = {
  same: 'same',
  narrower: 'narrower',
  wider: 'wider',
  related: 'related',
  none: 'nothingThere',
  'none-found': 'nothingFound',
} as const
