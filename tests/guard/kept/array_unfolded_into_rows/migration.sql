create table user_tag (user_id int references users, tag text);
insert into user_tag select id, unnest(tags) from users;
create table user_flag as select id as user_id, no, flag from users, unnest(flags) with ordinality f (flag, no);
create table user_number as select id as user_id, unnest(numbers) as number from users;
alter table users drop column tags, drop column flags, drop column numbers;
