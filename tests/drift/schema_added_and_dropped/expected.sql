drop function old.f();
create schema new;
comment on schema new is 'newer';
create table new.t (
    id bigint not null,
    constraint t_pkey PRIMARY KEY (id)
);
drop table old.t;
drop schema old;
