create sequence s increment by -2 minvalue -100 maxvalue 100 start 50;
create table t (id int generated always as identity (start with 500));
create sequence u start 5;
