/** One part of the proof. It says on standard error how far it is, and never throws for what it finds. */
export type Part = {
  readonly title: string
  readonly run: (options: PartOptions) => Promise<PartResult>
}

type PartOptions = {
  /** Of every random choice. */
  readonly seed: number
  /** Says how far the work is, in one line. */
  readonly onProgress: (line: string) => void
}

export type PartResult = {
  /** Whether everything that the part promises holds. */
  readonly holds: boolean
  /** What was done and found, as Markdown: figures, and each thing found with its reason. */
  readonly body: string
}
