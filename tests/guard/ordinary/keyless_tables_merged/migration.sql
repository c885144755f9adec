create table pet as select name from cat union all select name from dog;
drop table cat;
drop table dog;
