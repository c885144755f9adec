update learner set chatname = null;
create table learner_kept (id bigint primary key, chatname text);
create temporary table late () inherits (learner_kept);
insert into late select id, chatname from scratch;
