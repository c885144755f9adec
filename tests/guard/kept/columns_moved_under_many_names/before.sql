create table category (id int primary key, a text, b boolean, c text, d text);
create table "Child" (id int primary key, "categoryId" int, b boolean);
create table other (id int primary key, category_id int);
insert into category values (1, 'x', true, 'p', 'm'), (2, 'y', false, 'q', 'n');
insert into "Child" values (7, 1), (8, 2);
insert into other values (17, 1), (18, 2);
alter table category rename to categories;
