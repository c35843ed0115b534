// Every runtime has it; the SDK is compiled without the types of any runtime.
declare const TextDecoder: {
  new (
    label: 'utf-8',
    options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
  ): {
    decode(bytes: Uint8Array): string
  }
}

/** The text of bytes in UTF-8; null if they are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
