import type { Lang } from 'ytterby'
import { filled, phrase as phraseOf, type Phrase as SharedPhrase, type Word } from 'ytterby/words'

const word = (en: string, zh: string): Word => ({ en, zh })

/** What only the command line says: it names its flags. */
const PHRASES = {
  noSchedule: word(
    'State --submitted-on, --accepted-on or --needed-by: nothing is stated to count from.',
    '请给出 --submitted-on、--accepted-on 或 --needed-by：尚无可推算的日期。',
  ),
  papersListed: word(' (--why lists them)', '（--why 列出）'),
  otherReasons: word('{count} more do not apply (--why shows them)', '另有{count}项不适用（--why 显示）'),
  otherContext: word(
    '{count} more are background, penalties and remedies among it (--why shows them)',
    '另有{count}项背景信息，包括处罚和救济（--why 显示）',
  ),
  controlsHidden: word(
    '{count} entries under control codes: name a code, an element or a word to see them, such as ytterby law 1C905 or ytterby law Dy.',
    '另有{count}个管制编码条目：请给出编码、元素或词语，例如 ytterby law 1C905 或 ytterby law Dy。',
  ),
  moreGroups: word('and {count} more (--out csv shows them)', '另有{count}项（--out csv 显示）'),
  moreRefused: word('and {count} more (--out json shows them)', '另有{count}行（--out json 显示）'),
  todayAsked: word(
    'No day was stated: asked of today in Beijing, {day} (--as-of asks of another).',
    '未说明日期：按北京今日{day}询问（--as-of 可另行指定）。',
  ),
} as const satisfies Readonly<Record<string, Word>>

type OwnPhrase = keyof typeof PHRASES
export type Phrase = SharedPhrase | OwnPhrase

const isOwn = (key: Phrase): key is OwnPhrase => Object.hasOwn(PHRASES, key)

/** A phrase in a language, `{name}` filled in. */
export function phrase(key: Phrase, lang: Lang, parameters: Readonly<Record<string, string | number>> = {}): string {
  return isOwn(key) ? filled(PHRASES[key][lang], parameters) : phraseOf(key, lang, parameters)
}
