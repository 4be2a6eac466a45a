-- The index in PostgreSQL. One schema holds one index, in one format.

create extension if not exists vector with schema public;

-- Every change takes the next revision, and holds this row until it is committed: so revisions appear in their order.
create table state (
    revision bigint not null
);

insert into state values (0);

-- What vectors have in common that can be compared. Each has an index of its own over its vectors.
create table space (
    id integer generated always as identity primary key,
    name text not null unique,
    dimension integer not null
);

create table document (
    id text primary key,
    revision bigint not null,
    summary bytea not null,
    sketch bytea not null,
    space integer references space (id),
    text bytea,
    -- For each part (text, title, heading): how many of its passages have words there, and how many words.
    part_passages bigint[] not null,
    part_words bigint[] not null
);

create index document_revision on document (revision);

-- For instances that still know of them.
create table removed_document (
    id text primary key,
    revision bigint not null
);

create index removed_document_revision on removed_document (revision);

create sequence passage_id;

-- What searches are narrowed by; as few bytes as can be, since whole collections are read.
create table passage (
    id bigint primary key,
    document text not null references document (id) on delete cascade,
    position integer not null,
    collection text not null,
    -- Days since 1970.
    published bigint,
    dates int8multirange not null
);

create index passage_document on passage (document, position);

create index passage_collection on passage (collection);

create index passage_published on passage (published);

create index passage_dates on passage using gist (dates);

create table passage_value (
    passage bigint primary key,
    value bytea not null
);

create table passage_vector (
    passage bigint primary key,
    space integer not null,
    vector public.vector not null
);

-- Which passages hold a word, with what BM25 ranks by.
create table posting (
    part smallint not null,
    term text collate "C" not null,
    passage bigint not null,
    occurrences integer not null,
    length integer not null,
    primary key (part, term, passage) include (occurrences, length)
);

create index posting_passage on posting (passage);

create table part_total (
    part smallint primary key,
    passages bigint not null,
    words bigint not null
);

insert into part_total values (0, 0, 0), (1, 0, 0), (2, 0, 0);
