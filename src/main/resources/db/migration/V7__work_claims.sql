-- Plain enough for H2 and PostgreSQL alike. A migration that broke off halfway can be done again.

-- What an instance of the service has in hand, so that no other one does the same.
create table if not exists work_claim (
    name varchar(128) primary key,
    lock_until timestamp not null,
    locked_at timestamp not null,
    locked_by varchar(255) not null
);
