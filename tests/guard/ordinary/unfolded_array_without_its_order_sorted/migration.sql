create table post_tag (post_id int references post, tag text);
insert into post_tag select id, tag from post, unnest(tags) as tag order by id, tag;
alter table post drop column tags;
