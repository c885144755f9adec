alter table public.person rename column email to "email (before)";
alter table public.person rename column email_new to email;
alter table public.person add column email_new integer;
alter table public.person drop column "email (before)";
