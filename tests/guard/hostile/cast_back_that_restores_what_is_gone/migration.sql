create type shy as enum ('x');
create function told(shy) returns varchar immutable language sql as $$ select 'ada'::varchar $$;
create cast (shy as varchar) with function told(shy);
alter table learner alter chatname type shy using 'x'::shy;
