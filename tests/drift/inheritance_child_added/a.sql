create table person (id int not null, name text not null, born date);
