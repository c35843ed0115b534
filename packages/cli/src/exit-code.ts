/** Exit codes, as documented by `EXIT_CODES_HELP` in `ytterby help` of every command. */
export const EXIT = {
  answered: 0,
  linesFailed: 1,
  notValid: 1,
  notFound: 1,
  badInput: 2,
  listed: 3,
  changed: 3,
  undelivered: 4,
  fault: 70,
} as const

export const EXIT_CODES_HELP = `

Exit status:
  0   answered, with any verdict (also if the reader of a pipe closed it)
  1   batch, compare, exposure, kit, screen, watch: some lines or parts, or rows of a clearances file, were refused; all others were answered
      intake: a question is open, or an answer could not be used
      verify: the receipt is not valid, or a list's files were not all given
      bundle: verify: it is refused; status: the law kept there cannot be opened
      ledger: some rows were refused, a shipment is not covered for certain, or a statement is not valid
      law: nothing has that code, name or day; what is nearest is printed
  2   the command line, the file or the inquiry was refused, or the answer cannot be written; standard error says why
  3   screen: a name equals a listed one, or is near one and not cleared; also if some lines were refused
      watch: some line is decided otherwise than in the last run; also if some lines were refused
      bundle preview: the bundle would change some line; also if some lines were refused
  4   watch: the webhook did not accept the events; the state is as before
  70  an internal error of ytterby`
