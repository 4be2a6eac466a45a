-- Plain enough for H2 and PostgreSQL alike.

-- What was last seen of each file of the documents folder, and which document it is.
create table known_file (
    file varchar(4096) primary key,
    document varchar(64) not null,
    bytes bigint not null,
    -- Nanoseconds since 1970.
    modified bigint not null,
    hash varchar(64) not null,
    -- Whether the file cannot have changed since without its time or its size telling.
    certain boolean not null
);

create table run (
    id uuid primary key,
    number bigint generated always as identity,
    started_at timestamp with time zone not null,
    milliseconds bigint not null,
    ended boolean not null,
    removed integer not null,
    passages integer not null,
    problem text,
    -- The names of the files that were as before, one a line.
    unchanged text not null
);

-- What became of the other files of a run.
create table run_file (
    run uuid not null references run (id) on delete cascade,
    file varchar(4096) not null,
    outcome varchar(16) not null,
    problem text
);

create index run_file_name on run_file (run, file);
