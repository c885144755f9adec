-- The whole has no key, and a part has one; both are written to.
create table animal (kind int not null, id int not null, name text) partition by list (kind);
create table dog partition of animal for values in (1);
create table cat partition of animal for values in (2);
alter table dog add primary key (id);
insert into animal values (1, 1, 'Ada'), (1, 2, 'Bo'), (2, 1, 'Cy'), (2, 1, 'Cy');
-- fix: 3 rows, 6 in all
update dog set name = upper(name) where id = 1;
update animal set name = lower(name) where kind = 2;
