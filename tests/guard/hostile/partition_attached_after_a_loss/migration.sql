update old_log set line = 'z';
alter table log attach partition old_log for values in (3);
