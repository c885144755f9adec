insert into profile (user_id, active) select id, active from users;
alter table users drop column active;
