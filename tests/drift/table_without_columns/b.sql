create table nothing (a int);
create table nothing_else ();
