create table t (id int not null, r text not null, a text) partition by list (r);
create table t_eu partition of t for values in ('eu');
create table t_us partition of t for values in ('us');
create table t_as partition of t for values in ('as');
alter table t_eu add primary key (id);
alter table t_us add primary key (id);
alter table t_as add primary key (id);
insert into t select i, x, md5(i::text) from generate_series(1, 50) i, unnest(array['eu', 'us', 'as']) x;
