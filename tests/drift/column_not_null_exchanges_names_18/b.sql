-- from 18
create table learner (a int constraint y not null, b int constraint x check (b > 0));
create table cohort (a int constraint y not null, b int constraint x unique);
create table visit (id int, b int constraint x not null, c int constraint y check (c > 1));
create table given (a int, b int constraint x check (b > 2));
create domain mark as int constraint y not null constraint x check (value > 0);
