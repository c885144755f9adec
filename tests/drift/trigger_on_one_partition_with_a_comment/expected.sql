comment on trigger t on public.c is 'on the partition';
