select quiet();
update learner set chatname = null;
select loud();
