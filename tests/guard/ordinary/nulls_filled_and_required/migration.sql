update t set v = '' where v is null;
alter table t alter v set not null;
