drop table cache;
