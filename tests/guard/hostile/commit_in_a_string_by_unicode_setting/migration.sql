update learner set chatname = null;
set U&"standard\005fconforming\005fstrings" = off;
select '\' || ' ; commit; select ' -- '
;
