create table person (id bigint generated always as identity primary key, full_name text not null, email text, created timestamp not null default '2026-01-01');
insert into person (full_name, email) values ('Ada Lovelace', 'ada@example.org'), ('Grace Hopper', 'grace@example.org'), ('Linus Torvalds', null);
