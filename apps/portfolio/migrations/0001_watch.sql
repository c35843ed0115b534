-- Which watches there are; their objects hold everything else.
CREATE TABLE watch (
  id TEXT PRIMARY KEY,
  -- Digest of the API key.
  owner TEXT NOT NULL,
  name TEXT NOT NULL,
  -- Milliseconds since 1970.
  created INTEGER NOT NULL,
  -- The day in Beijing, and the digest of the ruleset, of the last round that ended.
  looked TEXT NOT NULL,
  ruleset TEXT NOT NULL
) STRICT;
CREATE INDEX watch_owner ON watch (owner, created);
CREATE INDEX watch_looked ON watch (looked);
