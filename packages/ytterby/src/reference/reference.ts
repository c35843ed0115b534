/**
 * Reference data besides the law: exporters, history, market, supply chain, environment, background, durations, commodity codes.
 * Every figure names whom it is attributed to and where it was read. No answer depends on it.
 */
import { deepFreeze } from '../schema/deep-freeze.ts'
import { LanguageNotHeldError } from '../errors/language-not-held-error.ts'
import { isLang, LANGUAGE_NAMES, type Lang } from '../locales/langs.ts'
import { UnknownTopicError } from '../errors/unknown-topic-error.ts'
import background from './background.json' with { type: 'json' }
import codes from './codes.json' with { type: 'json' }
import durations from './durations.json' with { type: 'json' }
import environment from './environment.json' with { type: 'json' }
import exporters from './exporters.json' with { type: 'json' }
import history from './history.json' with { type: 'json' }
import market from './market.json' with { type: 'json' }
import supplyChain from './supply-chain.json' with { type: 'json' }
import statements from './supply-chain-statements.json' with { type: 'json' }
import type { Reference, ReferenceCorrectionSaid } from './reference-schema.ts'
import type { ReferenceTopic } from '../schema/reference-topic.ts'
import type { ReferenceCorrection, ReferenceData } from '../schema/reference.ts'

const TOPICS: Readonly<Record<ReferenceTopic, ReferenceData>> = {
  exporters,
  history,
  market,
  // Reports on exposure use the first file alone.
  'supply-chain': {
    ...supplyChain,
    records: [...supplyChain.records, ...statements.records],
    sources: { ...supplyChain.sources, ...statements.sources },
  },
  environment,
  background,
  durations,
  codes,
}

/**
 * Returns the reference data on a topic.
 *
 * @throws UnknownTopicError for an unknown topic.
 * @example reference('history').records.find(({ id }) => id === 'export-quota-2010')?.figures[0]?.value // 30258
 */
export function reference(topic: ReferenceTopic, { lang = 'en' }: { lang?: Lang } = {}): Reference {
  if (!Object.hasOwn(TOPICS, topic)) throw new UnknownTopicError(Object.keys(TOPICS))
  if (!isLang(lang)) throw new LanguageNotHeldError(lang, LANGUAGE_NAMES)
  const { title, checked, records, sources } = deepFreeze(TOPICS[topic])
  const sourcesOf = (keys: readonly string[]): Reference['records'][number]['sources'] =>
    keys.flatMap((key) => sources[key] ?? [])
  const inLanguage = ({ text, sources: keys, ...rest }: ReferenceCorrection): ReferenceCorrectionSaid => ({
    ...rest,
    text: text[lang],
    sources: sourcesOf(keys),
  })
  return {
    topic,
    lang,
    title: title[lang],
    checked,
    records: records.map(({ text, doubt, correction, sources: keys, ...record }) => ({
      ...record,
      text: text[lang],
      ...(doubt === undefined ? {} : { doubt: doubt[lang] }),
      ...(correction === undefined ? {} : { correction: inLanguage(correction) }),
      sources: sourcesOf(keys),
    })),
  }
}
