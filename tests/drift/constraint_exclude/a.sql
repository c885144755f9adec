create table room (id int, during tsrange, note text, constraint free exclude using gist (during with &&));
create table box (b box);
