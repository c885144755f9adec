select kind.id, d.id from kind, down d order by 2
