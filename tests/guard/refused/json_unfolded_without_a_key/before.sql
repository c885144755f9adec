create table users (id int primary key, phones jsonb, address json);
insert into users values (1, '[{"kind": "home", "no": "1"}]', '{"street": "Main", "zip": "7700"}'), (2, '[{"no": "4", "kind": "x"}, {"no": "5"}]', '{"street": "Long", "street": "Short"}');
