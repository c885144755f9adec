update learner set chatname = null;
set local "standard_conforming_strings" to off;
select '\' || ' ; commit; select ' -- '
;
