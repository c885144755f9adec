create table doc (id int primary key, body json);
insert into doc values (1, '[{"b":1, "c":{"a":2,"a":3}}]'), (2, '{"b": 1}');
create table bag (body json);
insert into bag values ('{"b":1, "b":2}'), ('{"a":2, "b":1}');
