alter domain public.age drop constraint positive;
alter domain public.age add constraint positive CHECK ((VALUE >= 0)) NOT VALID;
