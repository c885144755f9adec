-- from 18
create table t (a int constraint y not null, b int constraint x not null, c int not null, d int constraint d_there not null, e int constraint e_is_there not null);
comment on constraint y on t is 'why';
comment on constraint t_c_not_null on t is 'why not';
comment on constraint e_is_there on t is 'e';
create domain d as int constraint must not null;
comment on constraint must on domain d is 'must';
create domain e as int;
create table n (a int constraint "N n" not null);
comment on constraint "N n" on n is 'new';
