insert into old.t default values; insert into u values (1);
