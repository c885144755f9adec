update knob set setting = 'off' where name like 'track%counts';
update learner set chatname = null;
update knob set setting = 'on' where name like 'track%counts';
