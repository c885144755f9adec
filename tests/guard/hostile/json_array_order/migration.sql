create table post_tag (id serial primary key, post_id int references post, tag text, position int);
insert into post_tag (post_id, tag, position) select id, t, row_number() over (partition by id order by t) from post, jsonb_array_elements_text(tags) t;
alter table post drop column tags;
