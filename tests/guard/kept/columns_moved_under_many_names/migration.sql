create table taker (id int primary key, category_id int, a text);
insert into taker select 10 - id, id, a from categories;
update "Child" set b = categories.b from categories where categories.id = "categoryId";
alter table other add column c text;
update other set c = categories.c from categories where categories.id = category_id;
create table beside (id int primary key, d text);
insert into beside select id, d from categories;
alter table categories drop column a, drop column c, drop column d;
