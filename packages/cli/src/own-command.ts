let command = 'ytterby'

/** The command by which the program was started, as hints write it. */
export const ownCommand = (): string => command

/** Says by which command the program was started, if another one than `ytterby`. */
export function startedBy(words: string): void {
  command = words
}

/** Where help calls the program: a line of an example, the end of its pipe, and `ytterby help batch` in a sentence. */
const CALLS = /(?<=^ {2}|\| )ytterby(?= |$)|\bytterby(?= help [a-z<]|(?: [a-z]+)? --help)/gm

/** Help that calls the program as it was started. */
export const withOwnCommand = (help: string): string => help.replaceAll(CALLS, () => command)
