create table post (id int primary key, meta jsonb);
insert into post values (1, '{"a": 1}'), (2, '{"a": "1"}'), (3, '{"a": true}'), (4, '{"a": "true"}');
