create table archive (id bigint primary key, name text, chatname text);
insert into archive select id + 1, name, chatname from learner;
delete from learner;
