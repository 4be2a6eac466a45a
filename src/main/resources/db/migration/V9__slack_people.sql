-- Plain enough for H2 and PostgreSQL alike. A migration that broke off halfway can be done again.

-- Who asked, where a conversation belongs to several people; nothing where that was not kept.
alter table conversation_turn add column if not exists asker varchar(64) default '' not null;

create index if not exists conversation_turn_asker on conversation_turn (asker);

alter table put_question add column if not exists asker varchar(64) default '' not null;

create index if not exists put_question_asker on put_question (asker);

-- Whether a question counts for how much may be asked in a day.
alter table slack_question add column if not exists counted boolean default true not null;

create index if not exists slack_question_person on slack_question (team, person, number);

create index if not exists slack_question_team on slack_question (team, number);

-- Whether it was done, and not only begun.
alter table slack_deed add column if not exists done boolean default true not null;
