create table pet as select name from cat union select name from dog;
drop table cat;
drop table dog;
