select x, y, z from a join b using (id) join c using (id)
-- after
select x, y, z from b join c using (id) join a using (id)
