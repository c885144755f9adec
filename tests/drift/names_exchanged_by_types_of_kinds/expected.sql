alter type public.one rename to "one (renamed)";
alter domain public.two rename to one;
alter type public.three rename to "three (renamed)";
alter type public.four rename to three;
alter type public.four_multirange rename to three_multirange;
alter type public."one (renamed)" rename to two;
alter type public."three (renamed)" rename to four;
alter domain public.one rename constraint two_check to one_check;
