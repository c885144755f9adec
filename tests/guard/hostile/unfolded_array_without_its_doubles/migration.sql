create table post_tag (post_id int references post, tag text, primary key (post_id, tag));
insert into post_tag select distinct id, tag from post, unnest(tags) as tag;
alter table post drop column tags;
