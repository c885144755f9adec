insert into "Student" ("Full Name") values ('Ada'), ('Grace');
