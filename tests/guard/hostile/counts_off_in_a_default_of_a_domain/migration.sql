insert into door default values;
update learner set chatname = null;
insert into door_again default values;
