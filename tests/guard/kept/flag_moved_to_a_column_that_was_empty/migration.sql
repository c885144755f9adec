update profile set active = users.active from users where users.id = user_id;
alter table users drop column active;
