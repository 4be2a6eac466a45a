-- Plain enough for H2 and PostgreSQL alike. A migration that broke off halfway can be done again.

-- What was asked in Slack, until it is answered and for a while after. Instances share it: the one that has a claim on
-- a question answers it, and a claim that is not renewed ends by itself.
create table if not exists slack_question (
    -- The same however often Slack tells of it.
    id varchar(255) primary key,
    number bigint generated always as identity,
    surface varchar(16) not null,
    team varchar(32) not null,
    channel varchar(32) not null,
    person varchar(32) not null,
    thread varchar(32) not null,
    message varchar(32) not null,
    question text not null,
    response_url text not null,
    received_at timestamp with time zone not null,
    attempts integer not null,
    claimed_by uuid,
    claimed_until timestamp with time zone,
    -- The message that answers it, as soon as there is one.
    reply varchar(32),
    answered_at timestamp with time zone,
    -- What it was answered with, where that can be shared.
    answer_text text,
    answer_blocks text
);

create index if not exists slack_question_open on slack_question (answered_at, number);

create index if not exists slack_question_thread on slack_question (channel, thread);

-- What was done once and must not be done again, such as sharing an answer.
create table if not exists slack_deed (
    id varchar(255) primary key,
    done_at timestamp with time zone not null
);
