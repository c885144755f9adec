insert into door values (3);
