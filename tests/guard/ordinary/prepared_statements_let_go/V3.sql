deallocate all;
prepare mine as select 1;
create table lesson (id int);
discard plans;
