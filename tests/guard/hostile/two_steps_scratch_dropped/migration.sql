create table scratch (id bigint primary key, chatname text);
insert into scratch select id, chatname from learner where chatname is not null;
alter table learner drop column chatname;
