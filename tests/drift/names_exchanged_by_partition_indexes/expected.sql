alter index public.i rename to "i (renamed)";
alter index public.j rename to i;
alter index public."i (renamed)" rename to j;
alter index public.x rename to "x (renamed)";
alter index public.y rename to "y (renamed)";
alter index public."x (renamed)" rename to y;
alter index public."y (renamed)" rename to x;
