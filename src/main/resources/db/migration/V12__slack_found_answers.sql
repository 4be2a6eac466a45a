-- Plain enough for H2 and PostgreSQL alike. A migration that broke off halfway can be done again.

-- What a question is answered with, from when that is known until it is said.
alter table slack_question add column if not exists found_text text;

alter table slack_question add column if not exists found_blocks text;

alter table slack_question add column if not exists found_outcome varchar(32);

-- Since when that cannot be said.
alter table slack_question add column if not exists failing_since timestamp with time zone;
