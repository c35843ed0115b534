/** A file that cannot be read as a list. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused'
  readonly code: 'unreadable-file' | 'too-large'

  /** @param message says what to do. */
  constructor(code: FileRefused['code'], message: string) {
    super(message)
    this.code = code
  }
}

export const unreadable = (message: string): FileRefused => new FileRefused('unreadable-file', message)
