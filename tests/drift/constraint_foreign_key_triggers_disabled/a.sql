create table "P %s $$" (id int primary key);
create table "c ""d" (p int constraint "c_p 'x" references "P %s $$", q int constraint q references "P %s $$");
