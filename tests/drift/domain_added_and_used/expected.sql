create domain public.email as text collate "C" constraint email_check CHECK ((VALUE ~ '@'::text));
comment on domain public.email is 'an address';
comment on constraint email_check on domain public.email is 'has an at';
alter table public.learner alter column email type public.email using email::public.email;
