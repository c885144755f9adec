create table phone (user_id int references users, kind text, no text);
insert into phone select id, e ->> 'kind', e ->> 'no' from users, jsonb_array_elements(phones) e where e ->> 'no' <> '5';
alter table users add column street text, add column zip text;
update users set street = address ->> 'street', zip = address ->> 'zip';
alter table users drop column phones, drop column address;
