import { styleText } from 'node:util'
import { type Lang, reasonName, wordOf, type Assessment } from 'ytterby'
import type { ControlStatus, InstrumentStatus, searchLaw } from 'ytterby/law'
import { articleText } from 'ytterby/zh'
import { layout, type Section } from './layout.ts'
import { phrase } from './phrases.ts'

type LawFound = ReturnType<typeof searchLaw>

type State = Assessment['permits'][number]['items'][number]['state']

const STATE_STYLES = {
  'in-force': 'green',
  suspended: 'yellow',
  unsettled: 'magenta',
  'not-yet-in-force': 'cyan',
  revoked: 'dim',
} as const satisfies Readonly<Record<State, string>>

/** Other parts than instruments and entries that are shown of a search; the first ones are the best. */
const MOST_PARTS = 6

/** Renders what a search found as text; or, without a search, every instrument. Limbs and links are shown only for a search. */
export function renderLaw(
  { hits, nearest, instruments, controls, elsewhere }: LawFound,
  look: { lang: Lang; width: number; detailed: boolean },
): string {
  const { lang, width, detailed } = look
  if (detailed && hits.length === 0) return nearestText(nearest, lang, width)
  const others = hits.filter(({ kind }) => kind !== 'instrument' && kind !== 'control')
  const places = new Map(hits.map(({ kind, id, citation }, at) => [kind === 'control' ? citation : id, at]))
  const placeOf = (name: string): number => places.get(name) ?? hits.length
  const ofInstruments = instruments
    .toSorted((a, b) => placeOf(a.id) - placeOf(b.id))
    .map((instrument) => instrumentSection(instrument, lang, detailed))
  const ofControls = (detailed ? controls : [])
    .toSorted((a, b) => placeOf(a.citation) - placeOf(b.citation))
    .map((control) => controlSection(control, lang))
  const first = hits[0]?.kind === 'instrument' ? [ofInstruments] : hits[0]?.kind === 'control' ? [ofControls] : []
  const parts = [
    ...new Set([...first, others.slice(0, MOST_PARTS).map((hit) => partSection(hit, lang)), ofInstruments, ofControls]),
  ]
  if (elsewhere.length > 0) parts.push(elsewhereSections(elsewhere, lang))
  const text = parts.filter((sections) => sections.length > 0).map((sections) => layout(sections, width))
  return `${text.join('\n\n')}\n${detailed ? '' : `\n${phrase('controlsHidden', lang, { count: controls.length })}\n`}`
}

function nearestText(nearest: LawFound['nearest'], lang: Lang, width: number): string {
  const nothing = `${phrase('nothingFound', lang)}\n`
  if (nearest.length === 0) return nothing
  return `${nothing}${phrase('nearestFound', lang)}\n\n${layout(
    nearest.map((hit) => partSection(hit, lang)),
    width,
  )}\n`
}

/** What lists of the EU, Japan and the US have beside the entries, in short: a line a list. `--json` and the documentation have its words. */
function elsewhereSections(found: LawFound['elsewhere'], lang: Lang): Section[] {
  const lists = [...new Set(found.map(({ list }) => list))].toSorted()
  const items = lists.flatMap((list) => {
    const own = found.filter((one) => one.list === list && !one.isTrap)
    const [first] = own
    if (first === undefined) return []
    const old = first.isOld ? phrase('elsewhereOld', lang) : ''
    const whats = [...new Set(own.map(({ item, codes }) => item ?? codes.join(', ')))]
    const entries = whats.map((what) =>
      phrase('elsewhereEntry', lang, {
        what,
        entries: own
          .filter(({ item, codes }) => (item ?? codes.join(', ')) === what)
          .map(counterpartText)
          .join(phrase('elsewhereThen', lang)),
      }),
    )
    return [
      phrase('elsewhereList', lang, {
        list,
        day: first.edition,
        old,
        entries: entries.join(phrase('semicolon', lang)),
      }),
    ]
  })
  const trap = found.some(({ isTrap }) => isTrap) ? styleText('yellow', phrase('elsewhereTrap', lang)) : ''
  return items.length === 0
    ? []
    : [
        {
          heading: phrase('elsewhere', lang),
          items: [[phrase('elsewhereNever', lang), trap].join(lang === 'en' ? ' ' : ''), ...items],
        },
      ]

  function counterpartText({ relation, counterpart }: LawFound['elsewhere'][number]): string {
    return `${phrase(RELATIONS[relation], lang)}${counterpart === 'none' ? '' : aside(counterpart, lang)}`
  }
}

const RELATIONS = {
  same: 'relationSame',
  narrower: 'relationNarrower',
  wider: 'relationWider',
  related: 'relationRelated',
  none: 'relationNone',
  'none-found': 'relationNoneFound',
} as const satisfies Record<LawFound['elsewhere'][number]['relation'], string>

/** A part of the law in a line or two. */
function partSection({ kind, id, name, says, state }: LawFound['hits'][number], lang: Lang): Section {
  const heading = kind === 'commodity-code' || kind === 'party' ? name : id
  const said = name === says || name === heading ? says : phrase('passage', lang, { place: name, text: says })
  return {
    heading,
    items: [state === null ? said : said + aside(stateText(state, lang), lang)],
  }
}

const aside = (text: string, lang: Lang): string => phrase('aside', lang, { text })

const stateText = (state: State, lang: Lang): string => styleText(STATE_STYLES[state], wordOf(state, lang))

function instrumentSection(
  { id, number, title, published, limbs, effects, passages, untranscribedCodes, link, transcribed }: InstrumentStatus,
  lang: Lang,
  detailed: boolean,
): Section {
  const states = [...new Set(limbs.map(({ state }) => state))]
    .map((state) => stateText(state, lang))
    .join(phrase('comma', lang))
  const head = [published ?? '–', states, transcribed ? '' : phrase('notTranscribed', lang)]
    .filter((part) => part !== '')
    .join(phrase('comma', lang))
  if (!detailed) return { heading: id, items: [title + aside(head, lang)] }
  const passage = (article: string, text: string): string =>
    phrase('passage', lang, { place: articleText(article, lang), text })
  return {
    heading: id,
    items: [
      title + aside(head, lang),
      ...(number === null || lang !== 'en' ? [] : [number]),
      ...limbs.map(
        ({ article, text, state, everInForce }) =>
          `  ${passage(article, text)}${aside([stateText(state, lang), ...(everInForce ? [] : [phrase('never', lang)])].join(phrase('comma', lang)), lang)}`,
      ),
      ...effects.flatMap(({ type, limbs: on, from, until }) =>
        from === null
          ? []
          : [
              `  ◆ ${phrase('effect', lang, {
                type: wordOf(type, lang),
                limbs: on.map((limb) => limbName(limb, limbs, lang)).join(phrase('comma', lang)),
                days: [
                  ` ${phrase('from', lang, { day: from })}`,
                  ...(until === null ? [] : [` ${phrase('until', lang, { day: until })}`]),
                ].join(''),
              })}${type === 'enact' && wasNotInForce(on, limbs) ? aside(phrase('notInForceThen', lang), lang) : ''}`,
            ],
      ),
      ...passages.flatMap(({ article, says, doubt }) => [
        ...(says === null ? [] : [`  ${passage(article, says)}`]),
        ...(doubt === null ? [] : [`  ${passage(article, styleText('yellow', doubt))}`]),
      ]),
      ...(untranscribedCodes.length === 0
        ? []
        : [`  ${phrase('notHeld', lang, { codes: untranscribedCodes.join(phrase('comma', lang)) })}`]),
      ...(link === null ? [] : [link]),
    ],
  }
}

/** Whether an instrument enacts limbs that another one suspended before they began. */
const wasNotInForce = (on: readonly string[], limbs: InstrumentStatus['limbs']): boolean =>
  on.every((id) => limbs.some((limb) => limb.id === id && !limb.everInForce && limb.state !== 'not-yet-in-force'))

/** The article of a limb of the instrument; the name of a limb of another one. */
function limbName(id: string, own: InstrumentStatus['limbs'], lang: Lang): string {
  const limb = own.find((one) => one.id === id)
  return limb === undefined ? reasonName({ id: `rule:${id}` }, lang) : articleText(limb.article, lang)
}

function controlSection(
  { code, element, text, instrument, state, everInForce, commodityCodes, life }: ControlStatus,
  lang: Lang,
): Section {
  const notes = [stateText(state, lang), ...(everInForce ? [] : [phrase('never', lang)]), instrument]
  const codes = commodityCodes.length === 0 ? [] : [`  ${commodityCodes.join(', ')}`]
  const turns = life.map(({ from, state: then }) => phrase('life', lang, { from, state: wordOf(then, lang) }))
  return {
    heading: element === null ? code : `${code} ${element}`,
    items: [text + aside(notes.join(phrase('comma', lang)), lang), `  ${turns.join(' → ')}`, ...codes],
  }
}
