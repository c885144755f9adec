delete from parent where id = 1;
