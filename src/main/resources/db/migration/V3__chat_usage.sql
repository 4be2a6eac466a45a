-- Plain enough for H2 and PostgreSQL alike. A migration that broke off halfway can be done again.

-- What each caller's questions to the chat model came to on a day (UTC).
create table if not exists chat_usage (
    used_on date not null,
    caller varchar(64) not null,
    calls bigint not null,
    input_tokens bigint not null,
    output_tokens bigint not null,
    -- How many of these tokens the provider did not count, so that they are estimated.
    estimated_tokens bigint not null,
    money decimal(24, 9) not null,
    primary key (used_on, caller)
);
