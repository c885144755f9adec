create table note (id int primary key, body text, deleted timestamptz);
insert into note values (1, 'a', null), (2, 'b', '2026-01-01Z');
