create table p (id int, a text, b text not null) partition by list (id);
create table p1 partition of p for values in (1);
alter table p1 alter a set storage external, alter a set statistics 7, alter a set not null, add constraint own check (a <> '');
create table p2 partition of p for values in (2);
