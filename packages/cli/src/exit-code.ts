/** What the exit status says. `EXIT_CODES_HELP` documents it in every `--help`. */
export const EXIT = { answered: 0, linesFailed: 1, notValid: 1, badInput: 2, listed: 3, fault: 70 } as const

export const EXIT_CODES_HELP = `

Exit status:
  0   answered, whatever the verdict (also when the reader of a pipe went away)
  1   batch, compare, exposure, kit, screen: some lines or parts, or rows of a clearances file, were refused; every other
      one was answered
      verify: the receipt is not valid
  2   the command line, the file or the inquiry was refused, or the answer cannot be written; standard error says why
  3   screen: a name equals a listed one, or is near to one and not cleared; also where some lines were refused
  70  a fault of ytterby itself`
