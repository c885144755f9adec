create table learner (id bigint primary key, age int);
create function oldest() returns int language sql stable begin atomic select max(age)::int from learner; end;
