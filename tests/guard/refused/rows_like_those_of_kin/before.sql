create table f (id int primary key, active boolean);
create table f_note (id int primary key, read boolean);
insert into f values (1, true), (2, true);
insert into f_note values (1, true), (2, true), (3, true);
