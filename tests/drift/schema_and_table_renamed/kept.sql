select * from old.t
-- after
select * from new.u
