create table post_tag (post_id int references post, position int, tag text, primary key (post_id, position));
insert into post_tag select id, row_number() over (partition by id order by tag), tag from post, unnest(tags) as tag;
alter table post drop column tags;
