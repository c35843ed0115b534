/** Why a bundle of law is not opened, by code, and what to do. */
export const bundleRefusals = {
  unreadable: 'This is no bundle of law that this version can read: fetch it again, or upgrade the package.',
  unsigned: 'The bundle is not signed where a signature is needed. Use no law from this source.',
  'unknown-key': 'A key that the root does not name signed the bundle. Use no law from this source.',
  'wrong-role': 'A key that may not sign this part of a bundle signed it. Use no law from this source.',
  'wrong-signature': 'A signature does not belong to what it stands beside: the bundle was altered. Fetch it again.',
  'too-few-signatures': 'Fewer keys signed the bundle than the root requires. Use no law from this source.',
  'test-key': 'These keys are for tests. Trust the root of the publisher instead.',
  'broken-chain': 'The releases of the bundle do not follow one another without a gap. Fetch it again.',
  fork: 'The bundle tells another history of releases than the one kept here. Use no law from this source, and ask its publisher.',
  rollback: 'The bundle is older than what was accepted before. Fetch the newest one.',
  expired:
    'Nobody has confirmed within its time that this bundle is the newest. Fetch it again, and set the clock right.',
  'root-expired':
    'The root of the publisher has expired, and no newer one is announced. Set the clock right, or ask the publisher.',
  'unknown-version': 'The bundle has no release of this version. Choose one that it names.',
  'engine-too-old': 'This law needs a newer engine. Upgrade the package.',
  'cut-short': 'The bundle ends too early. Fetch it again.',
  'too-large': 'The bundle has more bytes than it states, or than a bundle may have. Fetch it again.',
  'decompression-bomb': 'The bundle unpacks to more than it states. Use no law from this source.',
  'digest-differs': 'The bytes of the bundle are not those that were signed. Fetch it again.',
  'invalid-ruleset': 'The law in the bundle cannot be loaded. Upgrade the package, or wait for the next release.',
}
