// Every runtime has these; the SDK is compiled with the types of none.
declare function atob(text: string): string
declare function btoa(text: string): string

/** Bytes of a text in base64; white space is left out of account. Throws where it is no base64. */
export const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0))

/** Bytes of a text in base64url without padding (RFC 4648, 5). */
export const fromBase64Url = (text: string): Uint8Array => fromBase64(text.replaceAll('-', '+').replaceAll('_', '/'))

/** Bytes as base64url without padding. */
export const toBase64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
