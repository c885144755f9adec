create table users (id int primary key, phones jsonb, tags jsonb, address json);
insert into users values (1, '[{"kind": "home", "no": "1"}, {"kind": "work", "no": "2", "main": true}]', '["a", "b", "3"]', '{"street": "Main", "zipCode": 7700}'),
    (2, '[{"no": "4"}]', '[]', '{"street": "Long"}'), (3, '[]', '["c"]', null);
