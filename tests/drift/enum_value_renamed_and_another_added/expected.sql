alter type public.mood rename value 'ok' to 'fine';
alter type public.mood add value 'low' before 'sad';
alter type public.mood add value 'Über "it''s"' after 'happy';
