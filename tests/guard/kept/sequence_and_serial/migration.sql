alter sequence s restart with 10;
alter table n alter column id add generated always as identity;
select nextval('s');
