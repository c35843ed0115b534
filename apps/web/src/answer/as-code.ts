import { canonicalJson, type Inquiry, type Lang } from 'ytterby'

/** A question, and the release and language for its answer. */
export type CodeQuestion = { readonly inquiry: Inquiry; readonly lang: Lang; readonly ruleset: string | null }

/** Quotes a text for a POSIX shell. */
export const shellQuote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

/** The inquiry as a `curl` command. */
export function asCurl({ inquiry, lang, ruleset }: CodeQuestion, origin: string): string {
  const query = new URLSearchParams()
  if (lang !== 'en') query.set('lang', lang)
  if (ruleset !== null) query.set('ruleset', ruleset)
  const asked = query.size === 0 ? '' : `?${query}`
  return `curl -s ${shellQuote(`${origin}/v1/assessments${asked}`)} -H 'content-type: application/json' --data-binary ${shellQuote(canonicalJson(inquiry))}`
}

/** The inquiry as a command of the command line. */
export function asCli({ inquiry, lang, ruleset }: CodeQuestion): string {
  const flags = [
    '--json',
    ...(lang === 'en' ? [] : ['--lang', lang]),
    ...(ruleset === null ? [] : ['--ruleset', ruleset]),
  ]
  return `printf %s ${shellQuote(canonicalJson(inquiry))} | npx @ytterby/cli assess ${flags.join(' ')}`
}

/** The inquiry as TypeScript code. */
export function asTypeScript({ inquiry, lang, ruleset }: CodeQuestion): string {
  const options = [
    ...(ruleset === null ? [] : [`ruleset: await loadRuleset('${ruleset}')`]),
    ...(lang === 'en' ? [] : [`lang: '${lang}'`]),
  ]
  return [
    `import { assess } from 'ytterby'`,
    ...(lang === 'en' ? [] : [`import 'ytterby/${lang}'`]),
    ...(ruleset === null ? [] : [`import { loadRuleset } from '@ytterby/rulesets'`]),
    '',
    `const answer = assess(${JSON.stringify(inquiry, null, 2)}${options.length === 0 ? '' : `, { ${options.join(', ')} }`})`,
    '',
  ].join('\n')
}
