// The package never writes to the console; a call of console fails the test.
for (const method of ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const) {
  console[method] = (...words: unknown[]) => {
    throw new Error(`console.${method} was called: ${words.join(' ')}`)
  }
}
