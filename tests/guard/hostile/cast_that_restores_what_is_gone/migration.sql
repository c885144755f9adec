create type shy as enum ('x');
create function told(shy) returns text immutable language sql as $$ select 'ada'::text $$;
create cast (shy as text) with function told(shy);
alter table learner alter chatname type shy using 'x'::shy;
