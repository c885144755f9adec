alter type public.mood add value 'awful' before 'sad';
alter type public.mood add value 'bad' after 'awful';
alter type public.mood add value 'so' after 'sad';
alter type public.mood add value 'so so' after 'so';
alter type public.mood add value 'happy' after 'ok';
alter type public.mood add value 'it''s great' after 'happy';
alter table public.learner alter column mood set default 'it''s great'::public.mood;
