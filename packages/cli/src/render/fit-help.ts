import { widthOf, wrap } from './wrap.ts'

/** A command line of an example. */
const COMMAND = /^ +(?:ytterby|npm|npx|echo) /
/** What stands before the text of an item, such as a flag or an exit status: `  2   `. */
const ITEM = /^ {2,}\S+(?: \S+)* {2,}(?=\S)|^ +/
/** How far in a text may begin that is wrapped below its beginning. */
const DEEPEST = 44

/** Where two lines of Chinese meet. */
const BETWEEN_WIDE = /(?<=[、。，；：（]) |(?<=[\u3000-\uffef”]) (?=[\u3000-\uffef“])/g

/** Help in lines that fit a terminal. Paragraphs are filled, and the commands of examples go on after a backslash. */
export function fitHelp(text: string, width: number): string {
  const lines: string[] = []
  let paragraph: string[] = []
  const endParagraph = (): void => {
    if (paragraph.length > 0) lines.push(...wrap(paragraph.join(' ').replaceAll(BETWEEN_WIDE, ''), width))
    paragraph = []
  }
  for (const line of text.split('\n')) {
    if (/^\S/.test(line)) paragraph.push(line)
    else {
      endParagraph()
      lines.push(
        ...(widthOf(line) <= width ? [line] : COMMAND.test(line) ? commandLines(line, width) : itemLines(line, width)),
      )
    }
  }
  endParagraph()
  return lines.join('\n')
}

function itemLines(line: string, width: number): string[] {
  const [begin = ''] = ITEM.exec(line) ?? []
  const deep = begin.length > DEEPEST ? 4 : begin.length
  const [first = '', ...others] = wrap(line.slice(begin.length), width - deep)
  return [begin + first, ...others.map((one) => ' '.repeat(deep) + one)]
}

/** Words of a command: quoted texts whole, and a flag with its value. */
const WORDS = /--[\w-]+ (?!-)(?:"[^"]*"|'[^']*'|[^\s"'])+|(?:"[^"]*"|'[^']*'|[^\s"'])+/g

/** What an example is for, after its command. */
const COMMENT = / {3,}(\S.*)$/

function commandLines(line: string, width: number): string[] {
  const indent = /^ */.exec(line)?.[0] ?? ''
  const comment = COMMENT.exec(line.trimStart())
  if (comment !== null) {
    const command = line.slice(0, -comment[0].length)
    return [...fitHelp(command, width).split('\n'), ...itemLines(`${indent}    ${comment[1]}`, width)]
  }
  const lines: string[] = []
  let now = indent.slice(1)
  for (const word of line.match(WORDS) ?? []) {
    if (now.trim() !== '' && widthOf(`${now} ${word} \\`) > width) {
      lines.push(`${now} \\`)
      now = `${indent}   `
    }
    now += ` ${word}`
  }
  return [...lines, now]
}
