-- from 18
create table t (a int constraint x not null, b int constraint y not null, c int not null, d int, e int);
alter table t add constraint d_there not null d not valid, add constraint e_there not null e not valid;
create domain d as int not null;
create domain e as int constraint must not null;
