create table phone (user_id int references users, kind text, no text, main boolean);
insert into phone select id, e ->> 'kind', e ->> 'no', (e ->> 'main')::boolean from users, jsonb_array_elements(phones) e;
create table tag as select id as user_id, jsonb_array_elements_text(tags) as name from users;
alter table users add column street text, add column zip_code int;
update users set street = address ->> 'street', zip_code = (address ->> 'zipCode')::int;
alter table users drop column phones, drop column tags, drop column address;
