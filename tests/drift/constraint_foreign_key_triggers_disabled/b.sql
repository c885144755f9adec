create table "P %s $$" (id int primary key);
create table "c ""d" (p int constraint "c_p 'x" references "P %s $$", q int constraint q references "P %s $$");
alter table "c ""d" disable trigger all;
create table n (p int constraint n_p references "P %s $$");
alter table "P %s $$" disable trigger all;
