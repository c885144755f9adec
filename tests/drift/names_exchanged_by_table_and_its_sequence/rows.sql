insert into b default values;
