create table "Ünïcode, a name. with ""everything"" and 63 bytes_____________" (id int);
