create table tags (id int, constraint tag_pkey primary key (id));
create table item (tag int constraint item_tag_fkey references tags, name text);
create index label on item (name);
