create table person (id int primary key, email int, email_new text, born date);
