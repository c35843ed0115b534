import { wordOf, type Lang } from 'ytterby'
import { PARTY_LISTS } from 'ytterby/apps'
import { lawAddress } from 'ytterby/law-address'
import type { Effect, Instrument } from 'ytterby/release-making'
import { ALL_CODES, HEADINGS } from './code-page.ts'
import {
  controlName,
  controlTitle,
  DAY,
  daysOf,
  instrumentOfLimb,
  law,
  lifeOf,
  lifeText,
  limbsOf,
  nameOf,
  stateOf,
  statesText,
} from './data.ts'
import { groupBy } from './group-by.ts'
import { effectText, limbLink } from './instrument-page.ts'
import { countsText } from './list-page.ts'
import { applicationLink, heading, lawLink, list, plain, section, table, type LawPage } from './markdown.ts'
import { citeLinks } from './rule-pages.ts'
import { sayIn } from './words.ts'

/** The pages that list what there is, by what they list. */
export const INDEX_PAGES = ['instruments', 'controls', 'forms', 'codes', 'lists'] as const

const instrumentLink = (instrument: Instrument, lang: Lang): string =>
  lawLink(nameOf(instrument, lang), lawAddress.instrument(instrument.id), lang)

/** The front page: what is in force, suspended and unsettled on the day of the pages. */
export function todayPage(lang: Lang): LawPage {
  const say = sayIn(lang)
  const controlsIn = (state: string): string[] =>
    list(
      law.controls
        .filter(({ limb }) => stateOf(limb) === state)
        .map(
          (control) =>
            lawLink(controlTitle(control, say('colon'), lang), lawAddress.control(control.code), lang) +
            say('aside', { text: limbLink(control.limb, lang) + say('semicolon') + lifeText(control.limb, lang) }),
        ),
    )
  const bans = law.instruments.flatMap((instrument) =>
    instrument.effects.flatMap((effect) =>
      effect.type === 'prohibit' || effect.type === 'refuseInPrinciple'
        ? [
            `${lawLink(law.restrictions.find(({ id }) => id === effect.restriction)?.text[lang] ?? effect.restriction, lawAddress.restriction(effect.restriction), lang)}${say('aside', { text: instrumentLink(instrument, lang) + say('semicolon') + statesText(effect.limb, lang) })}`,
          ]
        : [],
    ),
  )
  return {
    path: 'law/index',
    title: say('lawOn', { day: DAY }),
    lines: [
      `${lawLink(say('changesNext'), 'law/next', lang)} · ${applicationLink(say('application'))} · [${say('guides')}](/)`,
      '',
      `${say('begin')}${say('colon')}${pageLinks(lang).join(' · ')}`,
      ...section(say('later', { day: DAY }), 'later', laterLines(lang)),
      ...section(say('inForce'), 'in-force', controlsIn('in-force')),
      ...section(say('suspended'), 'suspended', controlsIn('suspended')),
      ...section(say('unsettled'), 'unsettled', controlsIn('unsettled')),
      ...section(say('bans'), 'bans', list([...new Set(bans)])),
      ...section(say('lists'), 'lists', listLines(lang)),
    ],
  }
}

/** What is known to become of control codes after the day of the pages. */
function laterLines(lang: Lang): string[] {
  const say = sayIn(lang)
  const turns = law.controls.flatMap((control) =>
    lifeOf(control.limb).flatMap(({ from, state }) => {
      const link = lawLink(controlName(control, lang), lawAddress.control(control.code), lang)
      return from > DAY ? [{ turn: `${from} ${wordOf(state, lang)}`, link }] : []
    }),
  )
  return list(
    [...groupBy(turns, ({ turn }) => turn)]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([turn, all]) => `**${turn}**${say('colon')}${all.map(({ link }) => link).join(say('comma'))}`),
  )
}

const listLines = (lang: Lang): string[] =>
  list(
    PARTY_LISTS.map(
      (name) =>
        `${lawLink(wordOf(name, lang), lawAddress.list(name), lang)}${sayIn(lang)('colon')}${countsText(name, lang)}`,
    ),
  )

/** Links to every page that lists something. */
function pageLinks(lang: Lang): string[] {
  const say = sayIn(lang)
  return [
    ...INDEX_PAGES.map((name) => lawLink(say(name), `law/${name}/`, lang)),
    ...(['elements', 'restrictions', 'warnings', 'review', 'elsewhere', 'days'] as const).map((name) =>
      lawLink(say(name), `law/${name}`, lang),
    ),
  ]
}

type DatedEffect = { readonly on: string; readonly text: string; readonly isAnnounced: boolean }

/** Every effect with a day, as a sentence with links, at the day on which it begins and at the one on which it ends. */
function datedEffects(lang: Lang): DatedEffect[] {
  const say = sayIn(lang)
  const sentence = (instrument: Instrument, effect: Effect): string =>
    effect.type === 'expect'
      ? `${say('announced')}${say('colon')}${instrumentLink(instrument, lang)}${say('aside', { text: say('noInstrument') })}${say('colon')}${effectText(effect, lang)}`
      : `${instrumentLink(instrument, lang)}${say('colon')}${effectText(effect, lang)} ${limbsOf(effect)
          .filter((limb) => instrumentOfLimb.get(limb) !== instrument)
          .map((limb) => limbLink(limb, lang))
          .join(say('semicolon'))}`.trim()
  return law.instruments.flatMap((instrument) => [
    ...(instrument.published === null || instrument.layer !== 'law'
      ? []
      : [
          {
            on: instrument.published,
            isAnnounced: false,
            text: `${say('published')}${say('colon')}${instrumentLink(instrument, lang)} ${plain(instrument.title[lang])}`,
          },
        ]),
    ...instrument.effects.flatMap((effect) => {
      const { from, until } = daysOf(effect)
      return [...new Set([from, until])].flatMap((on) =>
        on === null ? [] : [{ on, isAnnounced: effect.type === 'expect', text: sentence(instrument, effect) }],
      )
    }),
  ])
}

/** What is known to change after the day of the pages, and what has changed in the twelve months before. */
export function nextPage(lang: Lang): LawPage {
  const say = sayIn(lang)
  const dated = datedEffects(lang)
  // What was only announced changes nothing by its day.
  const later = dated.filter(({ on, isAnnounced }) => on > DAY && !isAnnounced)
  const yearBefore = `${Number(DAY.slice(0, 4)) - 1}${DAY.slice(4)}`
  const announced = law.instruments.flatMap((instrument) =>
    instrument.effects.flatMap((effect) =>
      effect.type === 'expect'
        ? [
            `${plain(law.warnings[effect.warning]?.text[lang] ?? '')}${say('aside', { text: instrumentLink(instrument, lang) + say('semicolon') + say('noInstrument') + say('semicolon') + citeLinks([effect.cite], lang) })}`,
          ]
        : [],
    ),
  )
  return {
    path: 'law/next',
    title: say('changesNext'),
    lines: [
      ...(later.length === 0 ? [say('nothingNext')] : dayTable(later, lang, (a, b) => (a < b ? -1 : 1))),
      ...section(say('announced'), 'announced', list(announced)),
      ...section(
        say('lastYear'),
        'last-year',
        dayTable(
          dated.filter(({ on }) => on > yearBefore && on <= DAY),
          lang,
          (a, b) => (a < b ? 1 : -1),
        ),
      ),
    ],
  }
}

function dayTable(dated: readonly DatedEffect[], lang: Lang, order: (a: string, b: string) => number): string[] {
  const days = [...groupBy(dated, ({ on }) => on)].toSorted(([a], [b]) => order(a, b))
  return table(
    [sayIn(lang)('dayHead'), sayIn(lang)('what')],
    days.map(([on, all]) => [
      lawLink(on, lawAddress.day(on), lang),
      [...new Set(all.map(({ text }) => text))].join('<br>'),
    ]),
  )
}

/** Every day on which something begins, ends or was published, newest first. */
export function daysPage(lang: Lang): LawPage {
  const days = [...groupBy(datedEffects(lang), ({ on }) => on)].toSorted(([a], [b]) => (a < b ? 1 : -1))
  const unclear = law.instruments.flatMap(({ effects }) =>
    effects.flatMap((effect) =>
      'lastDayUnclear' in effect && effect.lastDayUnclear !== undefined
        ? [[effect.lastDayUnclear, effect.until] as const]
        : [],
    ),
  )
  const say = sayIn(lang)
  const printed = new Map(unclear)
  const all = new Map(days)
  for (const [day, until] of printed)
    all.set(day, [
      {
        on: day,
        isAnnounced: false,
        text: `${say('lastDay', { day })} → ${lawLink(until ?? '', lawAddress.day(until ?? ''), lang)}`,
      },
      ...(all.get(day) ?? []),
    ])
  return {
    path: 'law/days',
    title: say('days'),
    lines: [...all]
      .toSorted(([a], [b]) => (a < b ? 1 : -1))
      .flatMap(([on, dated]) => ['', heading(2, on, on), '', ...list([...new Set(dated.map(({ text }) => text))])]),
  }
}

/** The pages that list what there is. */
export function indexPages(lang: Lang): LawPage[] {
  const say = sayIn(lang)
  const page = (name: (typeof INDEX_PAGES)[number], lines: readonly string[]): LawPage => ({
    path: `law/${name}/index`,
    title: say(name),
    lines,
  })
  const state = say('state', { day: DAY })
  return [
    page(
      'instruments',
      table(
        [say('number'), say('title'), say('published'), state],
        law.instruments
          .toSorted((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1))
          .map((one) => [
            instrumentLink(one, lang),
            plain(one.title[lang]),
            one.published ?? '–',
            [...new Set(one.limbs.map(({ id }) => statesText(id, lang)))].join(say('semicolon')),
          ]),
      ),
    ),
    page(
      'controls',
      table(
        [say('code'), say('title'), state],
        law.controls.map((control) => [
          lawLink(controlName(control, lang), lawAddress.control(control.code), lang),
          plain(control.title[lang]),
          statesText(control.limb, lang),
        ]),
      ),
    ),
    page(
      'forms',
      table(
        [say('form'), say('definition')],
        law.forms.map(({ id, name, definition }) => [
          lawLink(name[lang], lawAddress.form(id), lang),
          plain(definition[lang]),
        ]),
      ),
    ),
    page(
      'codes',
      list(
        HEADINGS.map(
          (code) =>
            `${lawLink(code, lawAddress.commodityCode(code), lang)}${say('colon')}${ALL_CODES.filter(
              (longer) => longer.length === 6 && longer.startsWith(code),
            )
              .map((six) => lawLink(six, lawAddress.commodityCode(six), lang))
              .join(say('comma'))}`,
        ),
      ),
    ),
    page('lists', listLines(lang)),
  ]
}
