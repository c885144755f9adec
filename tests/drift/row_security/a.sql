create table a (id bigint);
alter table a enable row level security;
create table b (id bigint);
alter table b force row level security;
create table c (id bigint);
