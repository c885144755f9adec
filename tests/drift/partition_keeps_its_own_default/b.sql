create table p (id int, a text default 'y', b text) partition by list (id);
create table p1 partition of p (a default 'own') for values in (1);
create table p2 partition of p for values in (2);
alter table p2 alter a set default 'x';
