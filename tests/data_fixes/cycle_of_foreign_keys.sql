create table chicken (id int primary key, egg_id int not null);
create table egg (id int primary key, chicken_id int not null references chicken);
alter table chicken add constraint chicken_egg_id_fkey foreign key (egg_id) references egg deferrable initially deferred;
begin;
insert into chicken values (1, 1), (2, 2);
insert into egg values (1, 1), (2, 2);
commit;
-- fix: 4 rows, 4 in all
delete from egg where id = 1;
delete from chicken where id = 1;
insert into chicken values (3, 3);
insert into egg values (3, 3);
