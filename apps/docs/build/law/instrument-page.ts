import { wordOf, type Lang } from 'ytterby'
import { sources } from 'ytterby/apps'
import { clauses } from 'ytterby/clauses'
import { lawAddress, slug } from 'ytterby/law-address'
import type { Effect, Instrument } from 'ytterby/release-making'
import { articleText } from 'ytterby/zh'
import { chineseText } from './control-page.ts'
import {
  DAY,
  daysOf,
  entries,
  entryName,
  instrumentOfLimb,
  isSuspendedAtFirst,
  law,
  lifeText,
  limbsOf,
  nameOf,
  stateText,
} from './data.ts'
import { elsewhereSection } from './elsewhere-section.ts'
import { countryOf } from './list-page.ts'
import { lawLink, list, outsideLink, place, plain, section, table, type LawPage } from './markdown.ts'
import { isOfficial, onlySentence, onlyWord, sourceKind } from './source-kind.ts'
import { readersText, sayIn, type Say } from './words.ts'

/** Citations whose text prints a length of one year instead of a last day, 暂停…一年. */
const FOR_ONE_YEAR = new Set(['st2025-11', 'order2025-7'])

/** What an effect does, and when; of an announcement only what was announced. */
export function effectText(effect: Effect, lang: Lang): string {
  const say = sayIn(lang)
  if (effect.type === 'expect') return plain(law.warnings[effect.warning]?.text[lang] ?? '')
  const { from, until } = daysOf(effect)
  return [
    wordOf(effect.type, lang),
    ...(isSuspendedAtFirst(effect) ? [say('suspendedBefore')] : []),
    ...(from === null ? [] : [say('from', { day: from })]),
    ...(until === null ? [] : [say('until', { day: until })]),
    ...('lastDayUnclear' in effect && effect.lastDayUnclear !== undefined
      ? [say(FOR_ONE_YEAR.has(effect.cite) ? 'oneYear' : 'unclear', { day: effect.lastDayUnclear })]
      : []),
  ].join(say('comma'))
}

/** A limb by its article, with a link to its instrument. */
export function limbLink(limb: string, lang: Lang): string {
  const instrument = instrumentOfLimb.get(limb)
  if (instrument === undefined) return plain(limb)
  const article = instrument.limbs.length === 1 ? '' : instrument.limbs.find(({ id }) => id === limb)?.article
  const name = nameOf(instrument, lang)
  return lawLink(
    article === undefined || article === '' ? name : name + sayIn(lang)('comma') + articleText(article, lang),
    `${lawAddress.instrument(instrument.id)}#${slug(limb)}`,
    lang,
  )
}

/** The page of an instrument: what it does limb by limb, when, to what, on whom, and where it was read. */
export function instrumentPage(instrument: Instrument, lang: Lang): LawPage {
  const say = sayIn(lang)
  const title = nameOf(instrument, lang)
  return {
    path: lawAddress.instrument(instrument.id),
    title,
    lines: [
      ...headLines(instrument, lang),
      ...section(say('limbs'), 'limbs', limbTable(instrument, lang)),
      ...section(say('acts'), 'acts', actedLines(instrument, lang)),
      ...section(say('actedOn'), 'acted-on', actingLines(instrument, false, lang)),
      ...section(say('announced'), 'announced', actingLines(instrument, true, lang)),
      ...section(say('interpretations'), 'interpretations', interpretationLines(instrument, lang)),
      ...section(say('entries'), 'entries', entryTable(instrument, lang)),
      ...section(say('parties'), 'parties', partyTable(instrument, lang)),
      ...section(say('passages'), 'passages', passageLines(instrument, lang)),
      ...elsewhereSection({ instrument: instrument.id }, lang),
      ...section(say('sources'), 'sources', sourceLines(instrument, say)),
    ],
  }
}

function headLines(instrument: Instrument, lang: Lang): string[] {
  const { id, title, issuers, published, link, layer, provenance, transcribed, untranscribedCodes = [] } = instrument
  const say = sayIn(lang)
  const only = onlySentence(sources[id] ?? [], say)
  return [
    `**${plain(title[lang])}**`,
    '',
    ...(lang === 'en' ? [plain(title.zh), ''] : []),
    ...(layer === 'law' ? [] : [`> ${say(layer === 'framework' ? 'framework' : 'report')}`, '']),
    ...list([
      `${say('id')}${say('colon')}\`${id}\``,
      `${say('issuers')}${say('colon')}${issuers.map((issuer) => plain(wordOf(issuer, lang))).join(lang === 'en' ? ', ' : '、')}`,
      `${say('published')}${say('colon')}${published ?? '–'}`,
      linkLine(link, only !== null, lang),
      say('readAs', {
        confidence: wordOf(provenance.confidence, lang),
        day: provenance.checked,
        readers: readersText(provenance.readBy, lang),
      }),
      ...(only === null ? [] : [`**${only}**`]),
      ...(transcribed ? [] : [say('notTranscribed')]),
      ...(untranscribedCodes.length === 0
        ? []
        : [say('untranscribed', { codes: untranscribedCodes.join(say('comma')) })]),
    ]),
  ]
}

/** Where the text is published. An official address whose page was not read is named as such, and so is a copy. */
function linkLine(link: string | null, isReadElsewhere: boolean, lang: Lang): string {
  const say = sayIn(lang)
  if (link === null) return `${say('officialText')}${say('colon')}${say('notFound')}`
  const page = outsideLink(new URL(link).host, link)
  if (!isOfficial(link)) return `${say('textOfOthers')}${say('colon')}${page}`
  return `${say('officialText')}${say('colon')}${page}${isReadElsewhere ? say('aside', { text: say('notReadThere') }) : ''}`
}

function limbTable({ limbs, title, effects, passages }: Instrument, lang: Lang): string[] {
  const say = sayIn(lang)
  const rows = limbs.map(({ id, article, text = title }) => {
    const rules = effects.filter((effect) => daysOf(effect).from === null && limbsOf(effect).includes(id))
    const restrictions = rules.flatMap((rule) => ('restriction' in rule ? [rule.restriction] : []))
    return [
      // A link to a limb leads to the clause that it rests on, where the page quotes one.
      `${Object.hasOwn(passages, id) ? '' : place(slug(id))}${plain(articleText(article, lang))}`,
      [
        plain(text[lang]),
        ...[...new Set(restrictions)].map((rule) =>
          lawLink(
            law.restrictions.find((one) => one.id === rule)?.text[lang] ?? rule,
            lawAddress.restriction(rule),
            lang,
          ),
        ),
      ].join('<br>'),
      stateText(id, lang),
      lifeText(id, lang),
    ]
  })
  return table([say('article'), say('what'), say('state', { day: DAY }), say('overTime')], rows)
}

/** What the instrument does to limbs of others. */
function actedLines({ id, effects }: Instrument, lang: Lang): string[] {
  const others = effects.filter((effect) => limbsOf(effect).some((limb) => instrumentOfLimb.get(limb)?.id !== id))
  return list(
    others.map((effect) => {
      // It names none: which limbs it may concern is our reading.
      if (effect.type === 'expect')
        return `${effectText(effect, lang)}${sayIn(lang)('aside', { text: sayIn(lang)('noInstrument') })}`
      const limbs = limbsOf(effect).filter((limb) => instrumentOfLimb.get(limb)?.id !== id)
      return `${effectText(effect, lang)}${sayIn(lang)('colon')}${limbs.map((limb) => limbLink(limb, lang)).join(sayIn(lang)('semicolon'))}`
    }),
  )
}

/** What other instruments do to its limbs; or what was only announced of them. */
function actingLines({ id, limbs }: Instrument, isAnnounced: boolean, lang: Lang): string[] {
  const own = new Set(limbs.map((limb) => limb.id))
  return list(
    law.instruments
      .filter((other) => other.id !== id)
      .flatMap((other) =>
        other.effects
          .filter(
            (effect) => (effect.type === 'expect') === isAnnounced && limbsOf(effect).some((limb) => own.has(limb)),
          )
          .map(
            (effect) =>
              `${lawLink(nameOf(other, lang), lawAddress.instrument(other.id), lang)}${isAnnounced ? sayIn(lang)('aside', { text: sayIn(lang)('noInstrument') }) : ''}${sayIn(lang)('colon')}${effectText(effect, lang)}`,
          ),
      ),
  )
}

function interpretationLines({ effects, passages }: Instrument, lang: Lang): string[] {
  const say = sayIn(lang)
  return list(
    effects.flatMap((effect) =>
      effect.type === 'interpret'
        ? [
            `${Object.hasOwn(passages, effect.id) ? '' : place(slug(effect.id))}${plain(effect.text[lang])} ${effect.generally ? say('generally') : ''} ${effect.forms
              .map((form) => lawLink(formName(form, lang), lawAddress.form(form), lang))
              .join(say('comma'))}`,
          ]
        : [],
    ),
  )
}

const formName = (id: string, lang: Lang): string => law.forms.find((form) => form.id === id)?.name[lang] ?? id

function entryTable({ id }: Instrument, lang: Lang): string[] {
  const say = sayIn(lang)
  const own = entries.filter(({ control }) => control.instrument === id)
  const rows = own.map(({ control, entry, cite }) => [
    `${place(slug(cite))}${lawLink(entryName({ control, entry }, lang), lawAddress.control(control.code, cite), lang)}`,
    chineseText({ control, entry }, lang) + (entry.confidence === 'unverified' ? `<br>**${say('inferred')}**` : ''),
    ...(lang === 'en' ? [plain(entry.text.en)] : []),
  ])
  return table([say('entry'), say('chinese'), ...(lang === 'en' ? [say('translation')] : [])], rows)
}

function partyTable({ effects }: Instrument, lang: Lang): string[] {
  const say = sayIn(lang)
  const rows = effects.flatMap((effect) =>
    effect.type === 'list'
      ? effect.parties.map(({ name, nameZh, country = effect.country }) => [
          lawLink(name, lawAddress.party(effect.list, name), lang),
          plain(nameZh ?? '–'),
          countryOf(name, country, lang),
          effect.from,
          lawLink(wordOf(effect.list, lang), lawAddress.list(effect.list), lang),
        ])
      : [],
  )
  const removed = effects.flatMap((effect) =>
    effect.type === 'delist' ? [effectText(effect, lang), ...effect.names] : [],
  )
  return [
    ...table([say('party'), say('chinese'), say('country'), say('since', { day: '…' }), say('lists')], rows),
    ...list(removed.map(plain)),
  ]
}

function passageLines(instrument: Instrument, lang: Lang): string[] {
  const say = sayIn(lang)
  const only = onlyWord(sources[instrument.id] ?? [], say)
  return Object.entries(instrument.passages).flatMap(([key, { article, says, doubt, confidence, source }]) => {
    const quote = clauses.get(key)
    const asRead = [wordOf(confidence ?? instrument.provenance.confidence, lang), ...(only === null ? [] : [only])]
    return [
      `${place(slug(key))}**${plain(articleText(article, lang))}**${say('aside', { text: `${say('citedAs')} \`${key}\`${say('semicolon')}${asRead.join(say('comma'))}` })}`,
      '',
      ...list([
        quote === undefined
          ? say('quotedNot')
          : `${say(only === null ? 'quoted' : 'quotedByOthers')}${say('colon')}“${plain(quote)}”`,
        ...(says === undefined ? [] : [`${say('says')}${say('colon')}${plain(says[lang])}`]),
        ...(doubt === undefined ? [] : [`${say('doubt')}${say('colon')}${plain(doubt[lang])}`]),
        ...(source === undefined ? [] : [`${say('sources')}${say('colon')}${outsideLink(source.link, source.link)}`]),
      ]),
      '',
    ]
  })
}

function sourceLines({ id }: Instrument, say: Say): string[] {
  return list(
    (sources[id] ?? []).map((source) =>
      [
        outsideLink(source.title, source.url),
        `${plain(source.publisher)}${source.date === undefined ? '' : say('comma') + plain(source.date)}${say('aside', { text: say(sourceKind(source)) })}`,
        ...(source.quote === undefined
          ? []
          : [`“${plain(source.quote.length > 120 ? `${source.quote.slice(0, 119)}…` : source.quote)}”`]),
      ].join(' · '),
    ),
  )
}
