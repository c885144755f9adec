create table item_color (item_id int references item, color text);
insert into item_color select i.id, c.color from item i cross join (select distinct color from item) c;
alter table item drop column color;
