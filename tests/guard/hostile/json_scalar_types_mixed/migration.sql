alter table post add column a text;
update post set a = meta ->> 'a';
alter table post drop column meta;
