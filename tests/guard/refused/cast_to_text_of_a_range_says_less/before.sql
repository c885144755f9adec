create type span as range (subtype = int4);
create function span_text(span) returns text language sql immutable as $$ select 'span' $$;
create cast (span as text) with function span_text(span);
create table booking (id int primary key, nights span);
insert into booking values (1, '[1,3)');
