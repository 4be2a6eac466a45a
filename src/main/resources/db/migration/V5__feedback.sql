-- Plain enough for H2 and PostgreSQL alike. A migration that broke off halfway can be done again.

-- Every question that was put, whether the documents had an answer, and what was thought of it. Outlives the
-- conversation, unless somebody has that forgotten.
create table if not exists put_question (
    answer uuid primary key,
    conversation uuid not null,
    asked_at timestamp with time zone not null,
    question text not null,
    found boolean not null,
    helpful boolean,
    comment text
);

create index if not exists put_question_conversation on put_question (conversation);

create index if not exists put_question_asked on put_question (asked_at);
