alter table public.kid no inherit public.base;
alter table public.kid drop constraint if exists base_note_check;
alter table public.kid add column own text;
