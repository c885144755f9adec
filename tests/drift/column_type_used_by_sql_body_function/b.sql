create table learner (id bigint primary key, age bigint);
create function oldest() returns int language sql stable begin atomic select max(age)::int from learner; end;
