alter foreign data wrapper w options (set "a 'b" 'd', add "e
f" E'g=h\\', drop "d""e");
alter foreign table public.f options (set "o p" E'q\\r', add z 'a = b');
alter foreign table public.f alter column a options (add "a b" 'w', set x E'z\\n');
