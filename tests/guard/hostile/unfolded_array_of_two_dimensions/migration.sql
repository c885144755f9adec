create table post_tag (post_id int references post, position int, tag text, primary key (post_id, position));
insert into post_tag select id, n, tag from post, unnest(tags) with ordinality as u (tag, n);
alter table post drop column tags;
