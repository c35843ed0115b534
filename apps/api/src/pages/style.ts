/** The style sheet of the problem pages: the reader's own fonts and colours, one accent. */
export const STYLE = `:root { color-scheme: light dark; --accent: light-dark(#0b5563, #7fd1de); }
body { margin: 0; font: 1rem/1.55 system-ui, sans-serif; }
main { box-sizing: border-box; max-width: 62rem; margin: 0 auto; padding: 1rem 1.25rem; }
h1 { font-size: 1.7rem; line-height: 1.2; }
a { color: var(--accent); }
code { font: 0.9em/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
`
