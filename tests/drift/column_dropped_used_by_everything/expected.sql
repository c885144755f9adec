drop view public.chatty_count;
alter table public.learner drop constraint learner_chatname_github_key;
alter table public.learner drop constraint learner_check;
drop index public.learner_lower_idx;
drop trigger greeting on public.learner;
drop function public.greet();
drop policy mine on public.learner;
drop statistics public.learner_statistics;
create or replace view public.chatty as
SELECT id,
    NULL::text AS chatname
   FROM public.learner;
alter table public.learner drop column chatname;
