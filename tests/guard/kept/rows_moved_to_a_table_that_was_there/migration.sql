insert into people select id, name, 'student' from student;
drop table student;
