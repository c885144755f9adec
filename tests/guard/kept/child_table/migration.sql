create table contact (learner_id bigint primary key references learner, chat text);
insert into contact select id, chatname from learner where chatname is not null;
alter table learner drop column chatname;
