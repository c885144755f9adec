create function low(text) returns text immutable language sql as 'select lower($1)';
create table learner (id int primary key, name text, low text generated always as (low(name)) stored);
insert into learner values (1, 'Ada');
