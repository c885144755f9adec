drop table n;
