create table a (id bigint primary key, b bigint);
create table b (id bigint primary key, a bigint references a);
alter table a add constraint ab foreign key (b) references b deferrable initially deferred;
