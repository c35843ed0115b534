import { composition } from 'ytterby/composition'
import type { BenchPart } from '../../driver/part.ts'
import { table } from '../../driver/report.ts'
import { barRow } from '../bar.ts'
import { timeText, timesText } from '../time-text.ts'
import { largeTree, SHAPES } from './large-tree.ts'

const NODES = 100_000
const BAR = 1e9
const MICROSECOND = 1000

/** A bill of materials of 100,000 nodes, beside parsing and writing the same JSON. */
export const compositions: BenchPart = {
  title: 'Announcement 61 over a bill of materials',
  async run({ quick, onProgress }) {
    const nodes = quick ? NODES / 10 : NODES
    const rows: string[][] = []
    for (const shape of SHAPES) {
      const text = JSON.stringify(largeTree(nodes, shape))
      const { counts, items } = composition(JSON.parse(text))
      if (counts.nodes !== nodes || items.length === 0)
        return { holds: false, body: `${shape.name}: ${counts.nodes} nodes of ${nodes}` }
      const rounds = Array.from({ length: 3 }, () => {
        const value: unknown = JSON.parse(text)
        return [processorTime(() => composition(value)), processorTime(() => JSON.stringify(JSON.parse(text)))] as const
      })
      const [ours, peer] = [median(rounds.map(([one]) => one)), median(rounds.map(([, one]) => one))]
      onProgress(`${shape.name}: ${timeText(ours)}`)
      const row = barRow({ what: shape.name, measured: ours, limit: BAR, text: timeText })
      rows.push([...row, timesText(ours / peer)])
    }
    const head = ['tree', 'bar', 'measured', '', '÷ parsing and writing the same JSON']
    return {
      holds: true,
      body: `${nodes.toLocaleString('en')} different nodes. Processor time, the median of three.\n\n${table(head, rows)}`,
    }
  },
}

/** Nanoseconds of the processor, so that other work on the machine counts less. */
function processorTime(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) * MICROSECOND
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
