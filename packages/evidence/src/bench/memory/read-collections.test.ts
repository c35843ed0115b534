import { expect, test } from 'vitest'
import { readCollections } from './read-collections.ts'

const MIB = 1024 * 1024

/** From workerd 1.20261102.1, shortened. Two isolates take turns. */
const TRACE = `{"timestamp":1795848740416,"level":"log","message":"[1:0x1] 5 ms: Scavenge 9.0 (9.0) -> 9.0 (9.0) MB"}
[14557:0x135d7f800000]      888 ms: Scavenge 31.9 (40.6) -> 24.7 (40.9) MB, pooled: 0.0 MB, 1.26 / 0.00 ms (average mu = 1.000, current mu = 1.000) allocation failure; 
[14557:0x135d7f800000] All spaces,                 used:  28921 KB, available:* 1499533 KB, committed:  65676 KB
[14557:0x135d7f800000] External memory reported:                    19743 KB
[14557:0x135d7f800000] Backing store memory:                        20480 KB
[14557:0x135d7f800000:18]     1793 ms: [HeapController] factor 1.7 based on mu=0.970, speed_ratio=34 (gc=1291445, mutator=37779)
[14557:0x135d7f800000]     1793 ms: Mark-Compact (reduce) 44.5 (64.4) -> 26.0 (64.1) MB, pooled: 0.0 MB, 21.31 / 0.00 ms (average mu = 0.988, current mu = 0.988) background allocation failure; GC in old space requested
[14557:0x135d7ed7c000]       23 ms: Scavenge 2.5 (3.5) -> 2.0 (4.2) MB, pooled: 0.0 MB, 0.49 / 0.00 ms (average mu = 1.000, current mu = 1.000) allocation failure; 
[14557:0x135d7f800000] External memory reported:                     4754 KB
[14557:0x135d7ed7c000] Backing store memory:                          512 KB
[14557:0x135d7f800000] Backing store memory:                         5120 KB
[14557:0x135d7f800000]     1800 ms: Mark-Compact 44.0 (64.4) -> 30.0 (64.1) MB, pooled: 0.0 MB, 21.31 / 0.00 ms (average mu = 0.988, current mu = 0.988) background allocation failure; GC in old space requested
[14557:0x135d7f800000] External memory reported:                        0 KB
[14557:0x135d7f800000] Backing store memory:                            0 KB
`

test('the collections of each isolate are summed up, the largest isolate first', () => {
  expect(readCollections(TRACE)).toEqual([
    {
      id: '14557:0x135d7f800000',
      collections: 3,
      live: 30 * MIB,
      heap: 44.5 * MIB,
      outside: 20 * MIB,
      held: (31.9 + 20) * MIB,
    },
    { id: '14557:0x135d7ed7c000', collections: 1, live: 0, heap: 2.5 * MIB, outside: MIB / 2, held: 3 * MIB },
  ])
})
