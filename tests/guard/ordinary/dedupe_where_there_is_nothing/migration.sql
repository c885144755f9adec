-- lossless: allow tag, the younger of two with one name
delete from tag a using tag b where a.name = b.name and a.id > b.id;
alter table tag add unique (name);
