alter table item add column no int;
update item set no = id;
alter table item drop column id;
