const SIGNING = /^RECEIPT_KEY=.*$/m

/**
 * Settings of the Worker of jobs that sign receipts with the key of the answering Worker, whose list of public keys verifies
 * them. Adds the key to settings that have none or another; everything else stays as it is.
 *
 * @param settings the local settings of the Worker of jobs (the text of its `.dev.vars`).
 * @param answering those of the answering Worker; without a key in them, nothing changes.
 */
export function withSigningKey(settings: string, answering: string): string {
  const signing = SIGNING.exec(answering)?.[0]
  if (signing === undefined) return settings
  if (SIGNING.test(settings)) return settings.replace(SIGNING, () => signing)
  return `${settings}${settings === '' || settings.endsWith('\n') ? '' : '\n'}${signing}\n`
}
