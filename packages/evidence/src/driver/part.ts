/** One part of the proof or of the measurements. It never throws for what it finds. */
type Part<Options> = {
  readonly title: string
  readonly run: (options: Options & Progress) => Promise<PartResult>
}

type Progress = {
  /** Says how far the work is, in one line. */
  readonly onProgress: (line: string) => void
}

export type PartResult = {
  /** Whether everything that the part promises holds; of a measurement: whether the answers are equal that have to be. */
  readonly holds: boolean
  /** What was done and found, as Markdown: figures, and each thing found with its reason. */
  readonly body: string
}

/** A part of the proof. The seed is that of every random choice. */
export type ProofPart = Part<{ readonly seed: number }>

/**
 * A part of the measurements. Things whose answers differ are not measured against each other: the part does not hold then.
 * A bar that is missed is a figure like any other and says by how much.
 */
export type BenchPart = Part<{
  /** A try-out: far fewer rounds. The figures are printed but not written into the document. */
  readonly quick: boolean
}>
