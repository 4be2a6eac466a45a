-- Plain enough for H2 and PostgreSQL alike. A migration that broke off halfway can be done again.

-- What a file is called where that is too long for a key, which is a short name then.
alter table known_file add column if not exists whole_name text;

-- Any name of more than 2,000 bytes is among these. Files that are forgotten are compared by their content.
delete from known_file where char_length(file) > 500;
