alter schema public owner to drift_owner;
create table a (id int);
