alter type public.four rename to five;
alter type public.one rename to "one (renamed)";
alter type public.three rename to four;
alter type public.two rename to one;
alter type public."one (renamed)" rename to two;
