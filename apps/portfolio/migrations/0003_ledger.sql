-- When ledgers have last looked; their objects hold everything else. Columns are those of watches.
CREATE TABLE ledger (
  id TEXT PRIMARY KEY,
  owner TEXT NOT NULL,
  looked TEXT NOT NULL,
  ruleset TEXT NOT NULL,
  woken INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX ledger_looked ON ledger (looked);
