select t::text from "s.x, y"."t.a, b" t
-- after
select t::text from "s.x, y"."t.a, c" t
