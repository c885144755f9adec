create sequence s2 increment 5 minvalue 3 maxvalue 3000 start 8 cache 10 cycle;
create sequence s3 as bigint start 5;
create sequence s4 as smallint increment -1 maxvalue -1 minvalue -100;
create unlogged sequence s5;
