create domain pg_temp.chatname as text;
alter table learner alter chatname type pg_temp.chatname;
