-- Plain enough for H2 and PostgreSQL alike. A migration that broke off halfway can be done again.

-- An API key. What opens is not kept, only its hash.
create table if not exists api_key (
    id varchar(64) primary key,
    hash varchar(64) not null unique,
    name varchar(100) not null,
    -- With blanks between them.
    roles varchar(100) not null,
    -- One a line; none is all of them.
    collections text not null,
    rate varchar(40),
    tokens_per_day bigint,
    money_per_day decimal(24, 9),
    made_at timestamp with time zone not null,
    revoked_at timestamp with time zone
);

-- Who did what.
create table if not exists audit_entry (
    number bigint generated always as identity primary key,
    happened_at timestamp with time zone not null,
    caller varchar(64) not null,
    action varchar(64) not null,
    target varchar(200) not null,
    outcome varchar(200) not null,
    address varchar(200) not null,
    question text
);

create index if not exists audit_entry_happened on audit_entry (happened_at);

create index if not exists audit_entry_caller on audit_entry (caller);

-- Whose conversation it is; those who were not known share one name.
alter table conversation add column if not exists owner varchar(64) default 'anonymous' not null;

create index if not exists conversation_owner on conversation (owner);

alter table put_question add column if not exists owner varchar(64) default 'anonymous' not null;

create index if not exists put_question_owner on put_question (owner);

-- Where an answer was looked for: collections, one a line; none is all of them.
alter table put_question add column if not exists collections text default '' not null;
