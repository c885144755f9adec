create temporary table log (id int, n int) partition by list (id);
create temporary table log_1 partition of log default;
insert into log select * from public.log;
delete from public.log;
