-- Plain enough for H2 and PostgreSQL alike. A migration that broke off halfway can be done again.

-- What was made up once, and is the same for all instances and after a restart.
create table if not exists shared_secret (
    name varchar(64) primary key,
    secret varchar(200) not null
);
