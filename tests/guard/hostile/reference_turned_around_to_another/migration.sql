alter table users add column avatar_id int references avatar;
update users set avatar_id = case id when 1 then 8 else 7 end;
alter table avatar drop column user_id;
