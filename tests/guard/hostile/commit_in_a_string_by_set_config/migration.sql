update learner set chatname = null;
select set_config('standard_conforming_strings', 'off', false);
select '\' || ' ; commit; select ' -- '
;
