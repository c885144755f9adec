create table student (id bigint primary key, chatname text);
