create table person (id serial, email text, constraint person_pkey primary key (id), constraint email_key unique (email), constraint email_check check (email <> ''));
create index person_index on person (email);
create table kept (id int primary key);
