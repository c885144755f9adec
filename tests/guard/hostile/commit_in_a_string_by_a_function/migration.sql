update learner set chatname = null;
select strings_off();
select '\' || ' ; commit; select ' -- '
;
