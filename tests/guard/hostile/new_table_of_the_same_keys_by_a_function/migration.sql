create table flag (id int primary key, flag boolean default true);
do $$ begin for n in 1..9 loop insert into flag values (n); end loop; end $$;
alter table orders drop column paid;
