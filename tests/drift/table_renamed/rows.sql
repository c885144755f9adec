insert into student (name) values ('Ada'), ('Grace');
