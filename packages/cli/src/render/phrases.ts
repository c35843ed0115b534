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
  badRow: word('{file} line {line}, column {column}: {code}: {what}', '{file}第{line}行，列{column}：{code}：{what}'),
  onNoList: word('on no list held here', '不在此处所收录的任何名单'),
  matchCleared: word('cleared', '已排除'),
  matchSame: word('the listed party, as decided', '经确认即列名主体'),
  matchListing: word('{list}, {state}: {notice} ({id})', '{list}，{state}：{notice}（{id}）'),
  matchMet: word('met by {met}: {source}', '据{met}：{source}'),
  matchWhy: word('because: {why}', '理由：{why}'),
  clearedOn: word('looked at on {day}: {why}', '核查于{day}：{why}'),
  clearedBy: word('looked at on {day} by {by}: {why}', '{by}核查于{day}：{why}'),
  screenedLine: word('line {line}: ', '第{line}行：'),
  screenedNames: word('Names: {names}, lines: {lines}', '共{lines}行，{names}个名称'),
  screenedUnlisted: word('{count} on no list held here', '{count}个不在此处所收录的任何名单'),
  screenedEqual: word('{count} equal to a listed name', '{count}个与列名一致'),
  screenedSame: word('{count} near, and decided to be the listed party', '{count}个相近，经确认即列名主体'),
  screenedNear: word('{count} near to a listed name: to be decided', '{count}个与列名相近：待确认'),
  screenedCleared: word('{count} near, and cleared as another party', '{count}个相近，经核查系另一主体'),
  screenedUnnamed: word('{count} without a name', '{count}行没有名称'),
  screenedRefused: word('{count} that cannot be screened', '{count}行无法筛查'),
  screenedBy: word(
    'Screened for {day} against the lists of ruleset {version}, known through {knownThrough}.',
    '按{day}以规则{version}（已知截至{knownThrough}）所收录的名单筛查。',
  ),
  reviewWritten: word('{file}: near matches to decide about: {count}.', '{file}：{count}项相近匹配待确认。'),
  clearancesWritten: word('{file}: clearances: {count}, new: {added}.', '{file}：{count}项排除，其中新增{added}项。'),
} as const satisfies Readonly<Record<string, Word>>

type OwnPhrase = keyof typeof PHRASES
export type Phrase = SharedPhrase | OwnPhrase

const isOwn = (key: Phrase): key is OwnPhrase => Object.hasOwn(PHRASES, key)

/** A phrase in a language, `{name}` filled in. */
export function phrase(key: Phrase, lang: Lang, parameters: Readonly<Record<string, string | number>> = {}): string {
  return isOwn(key) ? filled(PHRASES[key][lang], parameters) : phraseOf(key, lang, parameters)
}
