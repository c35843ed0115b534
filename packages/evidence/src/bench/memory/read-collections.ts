/** What V8 reports about one isolate with `--trace-gc --trace-gc-verbose`, in bytes. */
export type Isolate = {
  /** The process, and the address of the isolate in it. */
  readonly id: string
  readonly collections: number
  /** The largest heap after a full collection: live objects. */
  readonly live: number
  /** The largest heap before a collection: live objects and garbage. */
  readonly heap: number
  /** The most memory outside the heap that V8 counts: array buffers, also those that a collection has just found dead. */
  readonly outside: number
  /** The most that the heap before a collection and the memory outside it take together. */
  readonly held: number
}

type Known = { -readonly [Key in keyof Isolate]: Isolate[Key] } & { heapNow: number }

const COLLECTION =
  /^\[(\d+:0x[\da-f]+)\] +\d+ ms: (Scavenge|Mark-Compact)(?: \([^)]*\))? ([\d.]+) \([\d.]+\) -> ([\d.]+) \(/
/** Two counts of mostly the same memory; the larger one is taken. */
const OUTSIDE = /^\[(\d+:0x[\da-f]+)\] (?:External memory reported|Backing store memory): +(\d+) KB/
/** V8 writes KB and MB, and means powers of two. */
const KIB = 1024
const MIB = 1024 * KIB

/** The isolates of a trace, the largest one first. */
export function readCollections(trace: string): readonly Isolate[] {
  const known = new Map<string, Known>()
  for (const line of trace.split('\n')) {
    const [, id, kind, before = '', after = ''] = COLLECTION.exec(line) ?? []
    if (id === undefined) {
      addOutside(known, line)
      continue
    }
    const isolate = known.get(id) ?? { id, collections: 0, live: 0, heap: 0, outside: 0, held: 0, heapNow: 0 }
    known.set(id, isolate)
    isolate.collections += 1
    isolate.heapNow = Number(before) * MIB
    isolate.heap = Math.max(isolate.heap, isolate.heapNow)
    isolate.held = Math.max(isolate.held, isolate.heapNow)
    if (kind === 'Mark-Compact') isolate.live = Math.max(isolate.live, Number(after) * MIB)
  }
  return [...known.values()].map(({ heapNow: _heapNow, ...isolate }) => isolate).toSorted((a, b) => b.held - a.held)
}

/** V8 prints the memory outside the heap after the line of a collection. */
function addOutside(known: ReadonlyMap<string, Known>, line: string): void {
  const [, id = '', kilobytes = ''] = OUTSIDE.exec(line) ?? []
  const isolate = known.get(id)
  if (isolate === undefined) return
  const outside = Number(kilobytes) * KIB
  isolate.outside = Math.max(isolate.outside, outside)
  isolate.held = Math.max(isolate.held, isolate.heapNow + outside)
}
