/** Letters that are parsed before others are answered: at most some four milliseconds of work. */
const AT_ONCE = 64 * 1024

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c]
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d]
const SPACE = 0x20
const SPACES: ReadonlySet<number> = new Set([SPACE, 0x0a, 0x0d, 0x09])
/** A value must follow these, or an end; `0` is the beginning of the text. */
const BEFORE_VALUE: ReadonlySet<number> = new Set([0, COMMA, OPEN_LIST, OPEN_OBJECT])

/** A list or an object whose end was not met. */
type Open = {
  readonly isList: boolean
  /** Where its name stands with its quotes, if it is a member of an object. */
  readonly name: readonly [from: number, end: number]
  /** What is known of it; null until a part of it was parsed. */
  value: object | null
}

/**
 * Parses a long text as `JSON.parse` does, but in parts: 16 MB of short values take most of a second in one piece. A part ends after
 * a bracket that opens, before a comma, or where something ends that began in an earlier part.
 *
 * @param pause is awaited between parts.
 * @throws SyntaxError
 */
export async function parseInParts(text: string, pause: () => Promise<void>): Promise<unknown> {
  const parts = partsOf(text)
  let step = parts.next()
  for (; step.done !== true; step = parts.next()) await pause()
  return step.value
}

function* partsOf(text: string): Generator<void, unknown> {
  const tree = createTree(text)
  let [from, paused, last, isAfterPart] = [0, 0, 0, false]
  let name: Open['name'] = [0, 0]
  for (let at = 0; at < text.length; at += 1) {
    if (at - paused >= AT_ONCE) {
      paused = at
      yield
    }
    const letter = text.charCodeAt(at)
    if (letter <= SPACE && SPACES.has(letter)) continue
    const isEnd = letter === CLOSE_LIST || letter === CLOSE_OBJECT
    if (tree.isComplete() || (isAfterPart && letter !== COMMA && !isEnd)) throw malformed()
    const wasAfterPart = isAfterPart
    isAfterPart = false
    if (letter === QUOTE) {
      name = [at, endOfText(text, at)]
      at = name[1] - 1
    } else if (letter === OPEN_LIST || letter === OPEN_OBJECT) {
      tree.open(letter === OPEN_LIST, name)
      if (at - from >= AT_ONCE) from = tree.add(from, at + 1)
    } else if (isEnd) {
      if (last === COMMA) throw malformed()
      if (tree.isInParts()) {
        if (!wasAfterPart) tree.add(from, at)
        from = at + 1
        isAfterPart = true
      }
      tree.close(letter === CLOSE_LIST)
    } else if (letter === COMMA) {
      if (BEFORE_VALUE.has(last)) throw malformed()
      if (wasAfterPart) from = at + 1
      else if (at - from >= AT_ONCE) from = tree.add(from, at) + 1
    }
    last = letter
  }
  return tree.end(from)
}

/** What was parsed of a text so far, and what is open at its end. */
function createTree(text: string) {
  const open: Open[] = []
  /** How many of them began in an earlier part. */
  let known = 0
  let root: object | null = null
  const memberOf = (parent: object, [from, end]: Open['name']): unknown =>
    Array.isArray(parent) ? parent.at(-1) : Reflect.get(parent, String(JSON.parse(text.slice(from, end))))
  return {
    open: (isList: boolean, name: Open['name']): void => void open.push({ isList, name, value: null }),
    close(isList: boolean): void {
      if (open.pop()?.isList !== isList) throw malformed()
      known = Math.min(known, open.length)
    },
    isInParts: (): boolean => known > 0 && known === open.length,
    isComplete: (): boolean => root !== null && open.length === 0,
    /** Parses a part, to the innermost of what was open before it; the end of the part. */
    add(from: number, end: number): number {
      const inner = open[known - 1]
      const begun = open.slice(known)
      const ends = begun.map(({ isList }) => (isList ? ']' : '}')).toReversed()
      const [before, after] = inner === undefined ? ['', ''] : inner.isList ? ['[', ']'] : ['{', '}']
      const part = requireObject(JSON.parse(before + text.slice(from, end) + ends.join('') + after))
      let parent = inner?.value ?? null
      if (parent === null) root = part
      else append(parent, part)
      for (const one of begun) {
        parent = parent === null ? part : requireObject(memberOf(parent, one.name))
        one.value = parent
      }
      known = open.length
      return end
    },
    /** The whole value. */
    end(from: number): unknown {
      if (root === null) return JSON.parse(text.slice(from))
      if (open.length > 0) throw malformed()
      return root
    },
  }
}

function append(whole: object, part: object): void {
  if (Array.isArray(whole)) for (const item of Object.values(part)) whole.push(item)
  // Assigned, `__proto__` would be no member.
  else for (const [name, value] of Object.entries(part)) Object.defineProperty(whole, name, { ...MEMBER, value })
}

const MEMBER = { configurable: true, enumerable: true, writable: true }

/** Where a text ends that begins with the quote at `at`. */
function endOfText(text: string, at: number): number {
  for (let end = text.indexOf('"', at + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let before = end
    while (text.charCodeAt(before - 1) === BACKSLASH) before -= 1
    if ((end - before) % 2 === 0) return end + 1
  }
  throw malformed()
}

function requireObject(value: unknown): object {
  if (typeof value === 'object' && value !== null) return value
  throw malformed()
}

const malformed = (): SyntaxError => new SyntaxError('The text is not JSON')
