drop event trigger e1;
drop event trigger e2;
create event trigger e2 on sql_drop when tag in ('DROP TABLE', 'DROP VIEW') execute function public.f();
create event trigger e3 on table_rewrite execute function public.f();
alter event trigger e3 disable;
comment on event trigger e3 is 'off';
