insert into door values (1);
