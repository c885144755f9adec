create table public.stay (
    id int4range,
    room int4range,
    during tsrange
);
alter table public.room alter column id set not null;
alter table public.room alter column during set not null;
alter table public.room add constraint free PRIMARY KEY (id, during WITHOUT OVERLAPS);
alter table public.stay add constraint stay_room_during_fkey FOREIGN KEY (room, PERIOD during) REFERENCES public.room(id, PERIOD during);
