create table profile (user_id int primary key, bio text);
insert into profile select id, bio from users;
alter table users drop column bio;
