create type thing as (a text, b text);
create domain other as int;
create type third as enum ('x');
