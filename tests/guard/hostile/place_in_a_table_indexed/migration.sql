drop table orders;
create index on users (active);
alter table users alter active set not null;
