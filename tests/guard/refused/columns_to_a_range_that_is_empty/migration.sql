alter table booking add during daterange;
update booking set during = daterange(starts, ends);
alter table booking drop column starts, drop column ends;
