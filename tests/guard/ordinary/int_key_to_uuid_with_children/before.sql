create table author (id serial primary key, name text);
create table book (id serial primary key, author_id int not null references author, title text);
insert into author (name) values ('Ada'), ('Grace'); insert into book (author_id, title) values (1, 'a'), (1, 'b'), (2, 'c');
