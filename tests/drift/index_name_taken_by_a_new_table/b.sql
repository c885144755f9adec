create table tags (id int, constraint tags_pkey primary key (id));
create table item (tag int constraint item_tag_fkey references tags, name text);
create table tag (id int, constraint tag_pkey primary key (id));
create table label (id int);
