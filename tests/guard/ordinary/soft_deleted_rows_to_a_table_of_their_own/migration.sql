create table note_deleted (like note including all);
insert into note_deleted select * from note where deleted is not null;
delete from note where deleted is not null;
