import type { Lang } from 'ytterby'
import { shellQuote } from '../answer/as-code.ts'
import { baseOf, profileName } from './save-profile.ts'
import type { Asking, Foreseen } from './protocol.ts'

/** How many days before its day a coming change is told. */
export const AHEAD = 30

/** The name under which the page saves a list to watch. */
export const watchedName = (file: string): string => `${baseOf(file)}-watched.csv`

/** The command that watches a list each time it runs. */
export function watchCommand(
  file: string,
  reads: Foreseen['reads'],
  { lang, ruleset }: Pick<Asking, 'lang' | 'ruleset'>,
): string {
  return [
    'ytterby watch',
    argument(reads === 'profile' ? file : watchedName(file)),
    ...(reads === 'profile' ? ['--profile', argument(profileName(file))] : []),
    '--state',
    argument(`${baseOf(file)}-watch.json`),
    `--ahead ${AHEAD}`,
    ...(ruleset === null ? [] : ['--ruleset', argument(ruleset)]),
    ...langFlags(lang),
  ].join(' ')
}

const langFlags = (lang: Lang): string[] => (lang === 'en' ? [] : ['--lang', lang])

/** The command as a line of a crontab, for a machine in UTC: just after midnight in Beijing, with mail if something changed. */
export function cronLine(file: string, command: string): string {
  const told = argument(`${baseOf(file)}-told.txt`)
  return `5 16 * * *  ${`${command} > ${told} || cat ${told}`.replaceAll('%', '\\%')}`
}

/** A name of a file for a POSIX shell: not an option, and quoted where it must be. */
function argument(name: string): string {
  const path = name.startsWith('-') ? `./${name}` : name
  return /^[\w./+-]+$/.test(path) ? path : shellQuote(path)
}
