alter table profile add column phone text;
update profile set phone = users.phone from users where users.id = user_id;
alter table users drop column phone;
