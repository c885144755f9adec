drop table derived;
