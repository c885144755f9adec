create type thing as enum ('a', 'b');
create type other as (a int);
create domain third as text;
