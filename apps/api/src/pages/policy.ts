/**
 * The content security policy of a page that may use its own files only. It cannot load from or send to other origins, or be
 * framed. Styles that scripts set on elements are allowed.
 *
 * @param more values of `img-src` and `style-src` besides `'self'`.
 */
export const sitePolicy = ({ images = '', styles = '' } = {}): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    `style-src 'self'${styles}`,
    `img-src 'self'${images}`,
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
