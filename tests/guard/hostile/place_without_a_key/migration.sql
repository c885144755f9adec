drop table setting;
