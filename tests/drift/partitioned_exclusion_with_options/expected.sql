alter table public.seat drop constraint seat_excl;
alter table only public.booking add constraint booking_excl EXCLUDE USING gist (room WITH =, during WITH &&) WITH (fillfactor='70');
alter table public.seat add constraint seat_excl EXCLUDE USING gist (id WITH &&) WITH (fillfactor='60');
alter table public.booking_1 add constraint "own, of 1" EXCLUDE USING gist (room WITH =, during WITH &&) WITH (fillfactor='50');
alter index public.booking_excl attach partition public."own, of 1";
alter index public.desk_1_room_during_excl reset (fillfactor);
