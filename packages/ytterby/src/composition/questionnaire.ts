import { filled } from '../locales/filled.ts'
import { inEachLang, LANGS, type InEachLang, type Lang } from '../locales/langs.ts'
import { marks } from '../locales/marks.ts'
import { questionnaireTexts } from '../locales/questionnaire.ts'
import { citationsFor } from '../engine/law/citations.ts'
import { indexOf, loadedData, type Ruleset } from '../engine/law/ruleset.ts'
import { citingOn } from '../papers/citing.ts'
import { escaped, inline } from '../papers/escape-markdown.ts'
import type { Citation } from '../schema/citation.ts'
import type { CompositionAnswer } from './answer-schema.ts'

/** What the maker of one node is asked, in English and Chinese, and what the sender must know before sending it. */
export type Questionnaire = {
  readonly schema: 'questionnaire/1'
  /** The node, and the day for which it is asked. */
  readonly id: string
  readonly asOf: string
  readonly supplier: string | null
  readonly title: InEachLang<string>
  readonly intro: InEachLang<string>
  /** The items of annex 1 part 1. */
  readonly listed: readonly InEachLang<string>[]
  /** One question for each fact, by the name that its column has in a list of answers. */
  readonly questions: readonly { readonly path: string; readonly text: InEachLang<string> }[]
  readonly warnings: readonly {
    readonly code: string
    readonly text: InEachLang<string>
    readonly citations: readonly string[]
  }[]
  readonly citations: Readonly<Record<string, Citation>>
}

/** The warning about asking a party in China for its supply chain. */
const OF_QUESTIONNAIRES = 'questionnaire-supply-chain'

/** One questionnaire for each node that an answer asks about, in its order. */
export function questionnairesFor(
  ruleset: Ruleset,
  { asOf, knownAt, questions }: CompositionAnswer,
  units: ReadonlyMap<string, string> = new Map(),
): Questionnaire[] {
  const index = indexOf(ruleset)
  const data = loadedData(ruleset)
  const listed = data.controls.flatMap(({ entries }) =>
    entries.flatMap(({ annexPart, text }) => (annexPart === 1 ? [inEachLang((lang) => text[lang])] : [])),
  )
  const warning = data.warnings[OF_QUESTIONNAIRES]
  const citations = citingOn(ruleset, asOf, knownAt ?? undefined).applicable(warning?.citations ?? [])
  const warnings =
    warning === undefined || citations.length === 0
      ? []
      : [{ code: OF_QUESTIONNAIRES, text: inEachLang((lang) => warning.text[lang]), citations }]
  return questions.map(({ id, description, supplier, facts }) => ({
    schema: 'questionnaire/1',
    id,
    asOf,
    supplier,
    title: inEachLang((lang) =>
      filled(questionnaireTexts[lang].title, {
        id,
        name: description === null ? '' : filled(questionnaireTexts[lang].named, { description }),
      }),
    ),
    intro: inEachLang((lang) =>
      filled(questionnaireTexts[lang].intro, { id, supplier: supplier ?? questionnaireTexts[lang].maker }),
    ),
    listed,
    questions: facts.flatMap((fact) => questionsOn(fact, units.get(id))),
    warnings,
    citations: citationsFor(index, citations),
  }))
}

type OpenFact = CompositionAnswer['questions'][number]['facts'][number]

function questionsOn(fact: OpenFact, unit: string | undefined): Questionnaire['questions'] {
  const chinese: Readonly<Record<string, string>> = questionnaireTexts.zh.facts[fact]
  const ofUnit = (lang: Lang): string => (unit === undefined ? '' : filled(questionnaireTexts[lang].unit, { unit }))
  return Object.entries(questionnaireTexts.en.facts[fact]).map(([path, en]) => ({
    path,
    text:
      path === 'unitValue'
        ? { en: en + ofUnit('en'), zh: (chinese[path] ?? en) + ofUnit('zh') }
        : { en, zh: chinese[path] ?? en },
  }))
}

/** A questionnaire as Markdown: what the sender must know, then the letter in English and in Chinese. */
export function questionnaireText({ title, intro, listed, questions, warnings, asOf }: Questionnaire): string {
  const before = warnings.flatMap(({ text, citations }) =>
    LANGS.map(
      (lang) =>
        `> **${questionnaireTexts[lang].beforeSending}**${marks[lang].colon}${escaped(text[lang])} [${citations.join(', ')}]`,
    ),
  )
  const letter = (lang: Lang): string =>
    [
      `# ${inline(title[lang])}`,
      asOf,
      escaped(intro[lang]),
      questionnaireTexts[lang].listed,
      listed.map((item) => `- ${escaped(item[lang])}`).join('\n'),
      `## ${questionnaireTexts[lang].answers}`,
      questions.map(({ path, text }) => `1. ${escaped(text[lang])}\n\n   \`${path}\`:`).join('\n'),
      questionnaireTexts[lang].signed,
    ].join('\n\n')
  return `${[...before, ...LANGS.map(letter)].join('\n\n')}\n`
}
