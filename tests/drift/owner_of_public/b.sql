create table a (id int);
comment on schema public is 'ours';
