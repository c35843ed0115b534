/** The API keys of the tests. `few` and `small` belong to callers whose quotas the tests use up, `withdrawn` to one whose key is withdrawn. */
export const API_KEYS = {
  ours: 'key-of-ours-1',
  theirs: 'key-of-theirs',
  few: 'key-of-few-jobs',
  small: 'key-of-few-bytes',
  withdrawn: 'key-that-is-withdrawn',
}

/** The SHA-256 of a key in hexadecimal. */
export async function digestOf(key: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
