alter domain public.email drop constraint email_check;
alter domain public.age drop constraint positive;
alter domain public.age drop default;
alter domain public.email set default 'a@b'::text;
alter domain public.email drop not null;
alter domain public.age add constraint positive CHECK ((VALUE > 0));
alter domain public.age add constraint small CHECK ((VALUE < 200));
alter domain public.email add constraint at CHECK ((VALUE ~ '@.'::text));
