-- Plain enough for H2 and PostgreSQL alike. A migration that broke off halfway can be done again.

-- Whether the answer could not be said, so that the question may be asked again where it was asked.
alter table slack_question add column if not exists undelivered boolean default false not null;

-- The workspace the person belongs to, where it is not the one that was asked in.
alter table slack_question add column if not exists home varchar(32);
