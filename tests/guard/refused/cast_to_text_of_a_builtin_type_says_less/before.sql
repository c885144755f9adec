create function point_text(point) returns text language sql immutable as $$ select '(?)' $$;
create cast (point as text) with function point_text(point);
create table place (id int primary key, at point);
insert into place values (1, point(1, 2));
