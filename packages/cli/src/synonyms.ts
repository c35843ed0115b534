import { nearest } from 'ytterby'

/** Other words for a command. */
const OF_COMMANDS: Readonly<Record<string, readonly string[]>> = {
  assess: ['answer', 'ask', 'check', 'classify', 'explain', 'good', 'query', 'why'],
  screen: ['buyer', 'name', 'names', 'party', 'sanctions', 'scan'],
  intake: ['import', 'list', 'read', 'upload', 'xlsx'],
  batch: ['bulk', 'csv', 'file', 'lines'],
  exposure: ['portfolio', 'report', 'stats', 'sum', 'totals'],
  compare: ['changes', 'delta', 'diff'],
  watch: ['alert', 'follow', 'monitor'],
  job: ['background', 'queue', 'submit'],
  schedule: ['calendar', 'clock', 'deadline', 'lead-time', 'plan', 'review'],
  papers: ['document', 'documents', 'forms', 'letter', 'statement'],
  licence: ['license', 'permit'],
  ledger: ['balance', 'forecast', 'licences', 'licenses', 'shipments', 'stock'],
  kit: ['set'],
  composition: ['assembly', 'bill-of-materials', 'bom', 'de-minimis', 'part', 'parts', 'tree'],
  flips: ['change', 'flip', 'what-if', 'whatif'],
  timeline: ['dates', 'history', 'time'],
  bundle: ['air', 'rollback', 'update', 'upgrade'],
  law: ['codes', 'control', 'controls', 'find', 'instrument', 'lookup', 'search'],
  reference: ['data', 'market', 'prices'],
  verify: ['receipt', 'signature', 'validate'],
  mcp: ['agent', 'agents', 'serve', 'server', 'tools'],
  completion: ['autocomplete', 'complete'],
}

/** Other words for an option. */
const OF_OPTIONS: Readonly<Record<string, readonly string[]>> = {
  '--as-of': ['--date', '--day', '--on', '--when'],
  '--commodity-code': ['--code', '--hs', '--hs-code', '--tariff'],
  '--control-code': ['--eccn'],
  '--destination': ['--country', '--dest', '--to'],
  '--elements': ['--composition', '--element'],
  '--end-use': ['--use'],
  '--end-user': ['--buyer', '--customer-name', '--name', '--party'],
  '--exported-from': ['--from'],
  '--form': ['--good', '--kind', '--product', '--type'],
  '--full': ['--all', '--raw-json'],
  '--lang': ['--language', '--locale'],
  '--out': ['--format', '--output'],
  '--quantity-kg': ['--kg', '--quantity', '--weight'],
  '--quiet': ['--silent'],
  '--why': ['--details', '--explain', '--reasons', '--verbose'],
}

/** The command that was probably meant by a word. */
export const commandMeant = (word: string, commands: readonly string[]): string | undefined =>
  meant(word, commands, OF_COMMANDS)

/** The option of a command that was probably meant. */
export const optionMeant = (flag: string, options: readonly string[]): string | undefined =>
  meant(flag, options, OF_OPTIONS)

/** A synonym is nearer than a word that is spelled alike: `plan` is no typing error of `law`. */
function meant(
  word: string,
  words: readonly string[],
  synonyms: Readonly<Record<string, readonly string[]>>,
): string | undefined {
  const known = Object.entries(synonyms).filter(([name]) => words.includes(name))
  const [synonym] = known.find(([, others]) => others.includes(word.toLowerCase())) ?? []
  if (synonym !== undefined) return synonym
  const near = nearest(word, [...words, ...known.flatMap(([, others]) => others)])
  return known.find(([, others]) => near !== undefined && others.includes(near))?.[0] ?? near
}
