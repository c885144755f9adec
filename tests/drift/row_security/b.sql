create table a (id bigint);
create table b (id bigint);
alter table b enable row level security;
create table c (id bigint);
alter table c enable row level security, force row level security;
