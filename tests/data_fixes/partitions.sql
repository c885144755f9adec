create table visit (id int, day date, note text, primary key (id, day)) partition by range (day);
create table visit_old partition of visit for values from (minvalue) to ('2024-01-01');
create table visit_new (note text, gone int, day date not null, id int not null);
alter table visit_new drop column gone;
alter table visit attach partition visit_new for values from ('2024-01-01') to (maxvalue);
create function note() returns trigger language plpgsql as 'begin new.note := new.note || ''!''; return new; end';
create trigger note before update on visit for each row execute function note();
insert into visit values (1, '2023-05-05', 'a'), (2, '2024-05-05', 'b'), (3, '2023-07-07', 'c'), (4, '2024-08-08', 'd');
-- fix: 4 rows, 5 in all
update visit set day = '2024-05-05' where id = 1;
update visit_new set note = 'B' where id = 2;
delete from visit where id = 3;
insert into visit values (5, '1999-01-01', 'e');
