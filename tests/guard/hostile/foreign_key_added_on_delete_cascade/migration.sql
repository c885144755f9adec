alter table child add foreign key (parent_id) references parent on delete cascade;
delete from parent;
