/** A text file as Vite reads it. */
declare module '*.md?raw' {
  const text: string
  export { text as default }
}
