create table visit (id int, room text);
