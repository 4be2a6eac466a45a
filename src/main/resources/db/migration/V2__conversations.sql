-- Plain enough for H2 and PostgreSQL alike. A migration that broke off halfway can be done again.

create table if not exists conversation (
    id uuid primary key,
    last_used timestamp with time zone not null
);

create index if not exists conversation_last_used on conversation (last_used);

-- A question of a conversation with what it was answered; the id is the answer's.
create table if not exists conversation_turn (
    id uuid primary key,
    conversation uuid not null references conversation (id) on delete cascade,
    number bigint generated always as identity,
    asked_at timestamp with time zone not null,
    question text not null,
    standalone text not null,
    answer text not null,
    short_answer text
);

create index if not exists conversation_turn_order on conversation_turn (conversation, number);

-- What an answer stood on, in the order of its citations.
create table if not exists conversation_source (
    turn uuid not null references conversation_turn (id) on delete cascade,
    number integer not null,
    document varchar(64) not null,
    title text not null,
    quote text not null,
    primary key (turn, number)
);
