-- Plain enough for H2 and PostgreSQL alike. A migration that broke off halfway can be done again.

-- Where an upload lies, so that an instance that does not see it does not take it for one that is gone; empty for what
-- lies in the documents folder.
alter table known_file add column if not exists place varchar(64) default '' not null;
