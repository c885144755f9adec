alter type public.mood rename value 'ok' to 'fine';
alter table public.learner alter column mood set default 'fine'::public.mood;
