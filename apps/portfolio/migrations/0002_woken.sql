-- When the cron last woke a watch, in milliseconds since 1970: those that wait longest come first.
ALTER TABLE watch ADD COLUMN woken INTEGER NOT NULL DEFAULT 0;
