select * from far;
