drop table subscriber;
