import { YtterbyError } from 'ytterby'

/** The requested release does not exist. */
export class UnknownReleaseError extends YtterbyError {
  override readonly name = 'UnknownReleaseError'
  readonly code = 'unknown-release'
  readonly pointer = ''

  constructor(known: readonly string[]) {
    super(known.length === 0 ? 'There is no release yet.' : `Ask for one of the releases ${known.join(', ')}.`)
  }
}

/** The file of a release was altered. */
export class AlteredReleaseError extends YtterbyError {
  override readonly name = 'AlteredReleaseError'
  readonly code = 'altered-release'
  readonly pointer = ''

  constructor(version: string) {
    super(`The file of release ${version} is not what was released: install the package again.`)
  }
}
