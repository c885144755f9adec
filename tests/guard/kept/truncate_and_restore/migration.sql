create temporary table rows on commit drop as table learner;
truncate learner;
insert into learner table rows;
insert into learner values (4, 'Tim', null, null);
