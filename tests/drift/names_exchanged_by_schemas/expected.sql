create table one.u (
    b integer
);
create table two.t (
    a integer
);
alter table one."both" add column d integer;
alter table two."both" add column c integer;
drop table one.t;
drop table two.u;
alter table one."both" drop column c;
alter table two."both" drop column d;
