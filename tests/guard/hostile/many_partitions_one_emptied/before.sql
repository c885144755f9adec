create table log (id int, n int) partition by list (id);
do $$ begin for i in 1..40 loop execute format('create table log_%s partition of log for values in (%s)', i, i); end loop; end $$;
insert into log select i, i from generate_series(1, 40) i;
