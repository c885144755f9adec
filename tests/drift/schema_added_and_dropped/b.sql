create schema new;
create table new.t (id bigint primary key);
comment on schema new is 'newer';
