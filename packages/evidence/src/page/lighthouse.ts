import lighthouse from 'lighthouse'
import { QUESTION } from './question.ts'

export const LIGHTHOUSE_VIEWS = [
  { name: 'nothing stated', fragment: '/' },
  { name: 'an answer', fragment: QUESTION },
  { name: 'a list', fragment: '/#view=list' },
  { name: 'the law', fragment: '/#view=law' },
] as const

/** Lighthouse results for a URL: scores out of 100, and milliseconds. */
export type Scores = {
  readonly performance: number
  readonly accessibility: number
  readonly bestPractices: number
  readonly blocking: number
  readonly paint: number
  /** Lighthouse's benchmark index of this machine. */
  readonly benchmarkIndex: number
}

/** Runs Lighthouse in the browser that listens on a port. */
export async function scores(address: string, port: number): Promise<Scores> {
  const result = await lighthouse(address, {
    port,
    logLevel: 'error',
    output: 'json',
    onlyCategories: ['performance', 'accessibility', 'best-practices'],
  })
  if (result === undefined) throw new Error('Lighthouse gave no result')
  const { categories, audits, environment } = result.lhr
  const score = (name: string): number => Math.round((categories[name]?.score ?? 0) * 100)
  const measured = (name: string): number => audits[name]?.numericValue ?? Number.NaN
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    blocking: measured('total-blocking-time'),
    paint: measured('first-contentful-paint'),
    benchmarkIndex: environment.benchmarkIndex,
  }
}
