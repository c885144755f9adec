create table pair (a int, b int, primary key (a, b));
create table learner (a int, b int, c int, constraint f foreign key (a, b) references pair match full);
create table other (a int, b int, constraint g foreign key (a, b) references pair on delete set null (b));
