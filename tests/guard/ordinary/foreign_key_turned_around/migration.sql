alter table users add column avatar_id int references avatar;
update users set avatar_id = avatar.id from avatar where avatar.user_id = users.id;
alter table avatar drop column user_id;
