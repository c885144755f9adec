insert into door values (2);
