drop table public.old_post;
alter table public.post drop column archived_at;
