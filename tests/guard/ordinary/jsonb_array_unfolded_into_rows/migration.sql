create table post_tag (post_id int references post, position int, tag text not null, primary key (post_id, position));
insert into post_tag select id, n, tag from post, jsonb_array_elements_text(tags) with ordinality as u (tag, n);
alter table post drop column tags;
