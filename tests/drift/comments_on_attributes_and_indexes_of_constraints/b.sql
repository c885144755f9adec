create type address as (street text, zip text);
comment on column address.zip is 'four digits';
create table a (id int primary key, code text unique);
comment on index a_pkey is 'the key';
comment on index a_code_key is 'the code';
comment on constraint a_code_key on a is 'the constraint';
