create table place (spot point);
