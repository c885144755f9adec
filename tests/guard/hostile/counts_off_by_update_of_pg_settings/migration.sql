update pg_settings set setting = 'off' where name like 'track%counts';
update learner set chatname = null;
update pg_settings set setting = 'on' where name like 'track%counts';
