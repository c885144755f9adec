-- from 18
create table learner (a int constraint x not null, b int constraint y check (b > 0));
create table cohort (a int constraint x not null, b int constraint y unique);
create table visit (id int, a int constraint x not null, b int, c int);
create table given (a int constraint x not null, b int);
create domain mark as int constraint x not null constraint y check (value > 0);
