-- from 18
create table learner (id bigint primary key, a int);
alter table learner add constraint a_there not null a not valid;
