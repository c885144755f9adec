delete from log where ctid = (select min(ctid) from log);
