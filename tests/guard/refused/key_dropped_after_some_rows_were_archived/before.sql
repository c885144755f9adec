create table place (id bigint primary key, code text not null, v text);
insert into place values (1, 'a', 'x'), (2, 'b', null), (3, 'c', 'x');
