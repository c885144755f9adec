insert into door select x as from_, 1 from (select 1 as x) as stdin;
copy door from stdin;
1	2
\.
update learner set chatname = null;
