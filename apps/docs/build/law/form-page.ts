import type { Lang } from 'ytterby'
import { listForms } from 'ytterby/law'
import { lawAddress } from 'ytterby/law-address'
import { citationAddress, citationName, entries, law, rowsOf, statesText } from './data.ts'
import { dotted } from './control-page.ts'
import { groupBy } from './group-by.ts'
import { lawLink, list, plain, section, table, type LawPage } from './markdown.ts'
import { matchText, whenHeld, whenText } from './reach.ts'
import { sayIn } from './words.ts'

type Form = (typeof law.forms)[number]

/** The page of a form of goods: its definition and tier, which entries reach it, its codes and restrictions. */
export function formPage(form: Form, lang: Lang): LawPage {
  const say = sayIn(lang)
  const { id, name, definition, implies, presumedDeep } = form
  const words = law.lexicon.words.flatMap(({ terms, suggests }) => (suggests?.form === id ? terms : []))
  const restrictions = law.restrictions.filter(({ forms }) => forms?.includes(id) === true)
  const interpretations = law.instruments.flatMap((instrument) =>
    instrument.effects.flatMap((effect) =>
      effect.type === 'interpret' && effect.forms.includes(id)
        ? [
            `${lawLink(effect.id, `${lawAddress.instrument(instrument.id)}#${effect.id}`, lang)}${say('colon')}${plain(effect.text[lang])}`,
          ]
        : [],
    ),
  )
  return {
    path: lawAddress.form(id),
    title: name[lang],
    lines: [
      `${say('definition')}${say('colon')}${plain(definition[lang])}`,
      '',
      ...list([
        `${say('id')}${say('colon')}\`${id}\``,
        ...(lang === 'en' ? [plain(name.zh)] : []),
        ...(implies.length === 0 ? [] : [`${say('implies')}${say('colon')}${implies.join(say('comma'))}`]),
        ...(presumedDeep ? [say('presumedDeep')] : []),
        `${say('tier')}${say('colon')}${tierText(form, lang)}`,
        ...(words.length === 0 ? [] : [`${say('words')}${say('colon')}${words.map(plain).join(say('comma'))}`]),
      ]),
      ...section(say('reachedBy'), 'entries', reachedLines(id, lang)),
      ...section(say('interpretations'), 'interpretations', list(interpretations)),
      ...section(
        say('restrictions'),
        'restrictions',
        list(restrictions.map((one) => lawLink(one.text[lang], lawAddress.restriction(one.id), lang))),
      ),
      ...section(say('commodityCodes'), 'codes', codeLines(id, lang)),
    ],
  }
}

function tierText({ id, tier }: Form, lang: Lang): string {
  const say = sayIn(lang)
  const reason = listForms({ lang }).find((form) => form.id === id)?.tierReason
  const link = lawLink(
    citationName(law.framework.cites.tiers, lang),
    citationAddress(law.framework.cites.tiers) ?? '',
    lang,
  )
  const text =
    tier === null
      ? say('tierNone')
      : say('tierIs', {
          level: tier.level,
          all: law.framework.tiers.length,
          basis: say(tier.basis === 'named' ? 'namedThere' : 'byAnalogy'),
          link,
        })
  return reason === undefined || reason === null ? text : `${text}. ${plain(reason)}`
}

/** One row for each control and way in which its entries reach the form. */
function reachedLines(id: Form['id'], lang: Lang): string[] {
  const say = sayIn(lang)
  const found = entries.flatMap((coded) =>
    rowsOf(coded)
      .filter(({ forms }) => forms.includes(id))
      .map((row) => ({ coded, row })),
  )
  const alike = groupBy(
    found,
    ({ coded, row }) => `${coded.control.code} ${matchText(row, lang)} ${whenText(row, lang)}`,
  )
  const rows = [...alike.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const links = group.map(({ coded: { control, entry, cite } }) =>
      lawLink(
        entry.code ?? `${control.title[lang]} ${entry.element ?? ''}`.trim(),
        lawAddress.control(control.code, cite),
        lang,
      ),
    )
    return [
      [
        [...new Set(links)].join(say('comma')),
        matchText(first.row, lang),
        whenHeld(
          group.map(({ coded }) => coded.entry.element).filter((element) => element !== null),
          first.row,
          lang,
        ),
        statesText(first.coded.control.limb, lang),
      ],
    ]
  })
  return rows.length === 0
    ? [say('none')]
    : table([say('entry'), say('reaches'), say('when'), say('state', { day: law.knownThrough })], rows)
}

function codeLines(id: Form['id'], lang: Lang): string[] {
  const codes = law.commodityCodes.filter(({ candidates }) => candidates.some(({ forms }) => forms.includes(id)))
  return [
    codes.map(({ code }) => lawLink(dotted(code), lawAddress.commodityCode(code), lang)).join(sayIn(lang)('comma')),
  ]
}
