create rule quiet as on insert to door do instead update learner set chatname = null;
insert into door values (1);
