update n set v = 0 where id = 500;
