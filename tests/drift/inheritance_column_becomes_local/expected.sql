alter table only public.person drop column name;
