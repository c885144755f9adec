create sequence s increment by -1 start -1;
create table t (id int generated always as identity (start with 5 maxvalue 400));
create sequence u minvalue 7 maxvalue 10;
