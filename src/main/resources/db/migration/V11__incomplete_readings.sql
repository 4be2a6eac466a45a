-- Plain enough for H2 and PostgreSQL alike. A migration that broke off halfway can be done again.

-- Documents that could not be read, or not whole, and the settings by which that was so: by other ones they are read
-- again.
create table if not exists incomplete_reading (
    document varchar(64) primary key,
    settings varchar(64) not null,
    hash varchar(64) not null,
    -- How often it was tried where it is not sure that it cannot be read.
    attempts integer not null
);
