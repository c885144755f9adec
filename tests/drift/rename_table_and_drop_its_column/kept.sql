select id, a from old_t
-- after
select id, a from new_t
