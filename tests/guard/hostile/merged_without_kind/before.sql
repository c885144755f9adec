create table person (id int primary key, name text); create table firm (id int primary key, name text);
insert into person values (1, 'Ada'), (2, 'Grace'); insert into firm values (1, 'Acme'), (2, 'Bolt');
