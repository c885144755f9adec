create table person (id int primary key, name text, email text, born date);
insert into person values (1, 'Ada', 'ada@example.org', '1815-12-10'), (2, 'Grace', null, '1906-12-09');
create table live (id int primary key, note text);
create table next (id int primary key, note text);
insert into live values (1, 'x'), (2, 'y');
insert into next values (1, 'p'), (3, 'q');
