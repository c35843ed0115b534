/** One part of the proof or the benchmarks. It returns failures and does not throw them. */
type Part<Options> = {
  readonly title: string
  readonly run: (options: Options & Progress) => Promise<PartResult>
}

type Progress = {
  /** Reports progress in one line. */
  readonly onProgress: (line: string) => void
}

export type PartResult = {
  /** Whether everything that the part checks holds; for a benchmark, whether all answers that must be equal are. */
  readonly holds: boolean
  /** The results as Markdown: figures, and each finding with its reason. */
  readonly body: string
  /** The figure of a proof that the documentation keeps, in a sentence. Without it: the first sentences of the body. */
  readonly figure?: string
}

/** A part of the proof. All random choices use the seed. A part that goes on for as long as one likes ends after so many minutes. */
export type ProofPart = Part<{ readonly seed: number; readonly minutes?: number }>

/**
 * A benchmark. Programs with different answers are not compared; the part then fails.
 * A missed target is reported with its distance and is not a failure.
 */
export type BenchPart = Part<{
  /** A trial run with far fewer rounds. The figures are printed but not written to the document. */
  readonly quick: boolean
  /** Also what takes many minutes. */
  readonly long: boolean
}>
