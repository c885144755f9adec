begin;
update learner set chatname = null;
commit;
begin;
select 1;
commit;
