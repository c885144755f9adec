create table doc (id int primary key, body json);
insert into doc values (1, '{"b":1,"a":[1,2]}'), (2, '{"a": 1.50}'), (3, null), (4, '[ ]'), (5, '"x"'), (6, '[{"a":1},{"a":{"b":2}}]');
create table bag (body json);
insert into bag values ('{"b":1, "a":2}'), ('{"a":2, "b":1}');
