insert into learner values (4, 'Tim', null, null);
select set_config('track_counts', 'off', true);
update learner set chatname = 'x' where id = 1;
select set_config('track_counts', 'on', true);
