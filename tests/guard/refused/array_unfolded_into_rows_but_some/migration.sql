create table user_tag as select distinct id as user_id, unnest(tags) as tag from users;
create table user_box as select id as user_id, unnest(boxes) as box from users;
create table user_empty as select id as user_id, unnest(empty) as empty from users;
alter table users drop column tags, drop column boxes, drop column empty;
