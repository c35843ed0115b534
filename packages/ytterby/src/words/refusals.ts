import type { Lang } from '../locales/langs.ts'
import { refusals } from '../locales/refusals.ts'

type Refusals = NonNullable<(typeof refusals)[Lang]>

/** Details that only the English message contains: the word that was probably meant, words of a list, a limit. */
const DETAILS: Readonly<Record<keyof Refusals['details'], RegExp>> = {
  meant: /Did you mean “([^”]+)”\?/,
  use: /(?:Use one of|Known here|Known are|Ask for one of): ([^.]+(?:\.[a-z][^.]*)*)\./,
  atMost: /Must be at most ([0-9.e+]+)\./,
  atLeast: /Must be at least ([0-9.e+]+)\./,
  moreThan: /Must be more than ([0-9.e+]+)\./,
  count: /At most ([0-9]+) (?:characters|members) are allowed\./,
  dayFrom: /a day from (\d{4}-\d\d-\d\d) on/,
  daySpan: /Name a day from (\S+) to (\S+);/,
  acceptedEarly: /accepted on the day of its submission or later/,
  neededBeforeAsOf: /needed before the day asked about/,
  neededBeforeApplication: /needed before the application/,
  validUntil: /Must be later than validFrom/,
  oneEndUser: /A single licence is for one end user/,
  exportedMore: /More was exported than the licence is for/,
  otherEdition: /the edition of (\d{4}) has it/,
  lostCharacter: /without U\+FFFD/,
  countryCode: /an ISO 3166-1 alpha-2 code/,
  watchedDay: /A watch sets the day itself/,
  lookedLater: /already looked at a later day/,
  unknownLook: /by a release of the law that is not known here/,
}

/** The message of a refusal in a language. */
export function refusalText(code: string, message: string, lang: Lang): string {
  const texts = refusals[lang]
  const sentences: Readonly<Record<string, string>> = texts?.sentences ?? {}
  const sentence = sentences[code]
  return texts === null || sentence === undefined ? message : sentence + detailsOf(message, texts.details)
}

function detailsOf(message: string, details: Readonly<Record<string, string>>): string {
  return Object.entries(DETAILS)
    .map(([id, pattern]) => {
      const found = pattern.exec(message)
      return found === null ? '' : found[0].replace(pattern, details[id] ?? '')
    })
    .join('')
}
