create table new (new_id int);
alter table news drop column text;
