create type celsius as (value int);
create type kelvin as (value int);
create function back(kelvin) returns celsius language sql immutable as $$ select row(20)::celsius $$;
create cast (kelvin as celsius) with function back(kelvin);
create table reading (id int primary key, at celsius);
insert into reading values (1, row(20));
