create table party (id int generated always as identity primary key, old_id int, name text);
insert into party (old_id, name) select id, name from person union all select id, name from firm;
drop table person, firm;
