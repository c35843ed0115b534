/** One part of the measurements. It says on standard error how far it is, and never throws for what it finds. */
export type Part = {
  readonly title: string
  readonly run: (options: PartOptions) => Promise<PartResult>
}

type PartOptions = {
  /** A try-out: far fewer rounds. The figures are printed but not written into the document. */
  readonly quick: boolean
  /** Says how far the work is, in one line. */
  readonly onProgress: (line: string) => void
}

/**
 * Figures, as Markdown, or why there are none: things whose answers differ are not measured against each other.
 * A bar that is missed is a figure like any other and says by how much.
 */
type PartResult = { readonly equal: true; readonly body: string } | { readonly equal: false; readonly because: string }
