alter table person rename to people;
alter table people rename full_name to name;
alter table people rename constraint person_pkey to people_pkey;
alter sequence person_id_seq rename to people_id_seq;
