create index concurrently door_id on door (id);
reindex table concurrently door;
