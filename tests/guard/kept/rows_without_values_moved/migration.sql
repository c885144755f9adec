create table remark as select * from note;
drop table note;
