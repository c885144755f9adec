create table a (id bigserial);
create table b (id bigint generated always as identity);
