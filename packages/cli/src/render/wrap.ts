import { stripVTControlCharacters } from 'node:util'

const WIDE = /[ᄀ-ᅟ⺀-꓏가-힣豈-﫿︰-﹏＀-｠￠-￦]/gu
/** A word or one wide character, with the punctuation that must not end a line and that which must not begin one. */
const PIECES = / +|[（《“]*(?:[⺀-꓏가-힣豈-﫿＀-｠]|[^ ⺀-꓏가-힣豈-﫿＀-｠]+)[、。，；：！？）》”]*/gu

/** The columns that a text occupies on a terminal: wide characters take two, colour codes none. */
export function widthOf(text: string): number {
  const plain = stripVTControlCharacters(text)
  return plain.length + (plain.match(WIDE)?.length ?? 0)
}

/** Wraps a text to a width. Words that are longer, such as links, are not broken. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const piece of text.match(PIECES) ?? []) {
    const wide = widthOf(piece)
    if (used > 0 && used + wide > width) {
      lines.push(line.trimEnd())
      line = ''
      used = 0
    }
    if (used === 0 && piece.trim() === '') continue
    line += piece
    used += wide
  }
  return [...lines, line.trimEnd()]
}
