/** The generator of clients works with the compiler's own interface, which TypeScript 7 does not have. */
export const hooks = {
  readPackage(manifest) {
    if (manifest.name === 'openapi-typescript') {
      delete manifest.peerDependencies.typescript
      manifest.dependencies.typescript = '5.9.3'
    }
    return manifest
  },
}
