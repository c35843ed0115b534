/** What is known of each heading, or range of headings, of the Harmonized System. */
declare const headings: readonly {
  readonly from: string
  readonly to: string
  readonly scope: 'named' | 'can-hold' | 'not-known-to'
  readonly confidence: 'high' | 'medium' | 'low'
  readonly reason: string
  /** How the law names it. */
  readonly by?: 'code' | 'words'
  /** Goods of the heading that hold none. */
  readonly except?: string
}[]
export = headings
