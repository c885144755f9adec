create table room (id int, during tsrange, note text, constraint free exclude using gist (during with &&) where (note is null) deferrable);
create table box (b box, constraint apart exclude using gist (b with &&) with (fillfactor = 50));
