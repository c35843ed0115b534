// Every runtime has these; the SDK is compiled without the types of any runtime.
declare function atob(text: string): string
declare function btoa(text: string): string

/** Decodes base64; ignores white space. Throws if it is not base64. */
export const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0))

/** Decodes base64url without padding (RFC 4648, 5). */
export const fromBase64Url = (text: string): Uint8Array => fromBase64(text.replaceAll('-', '+').replaceAll('_', '/'))

/** Encodes base64url without padding. */
export const toBase64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
