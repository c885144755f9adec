select id from a union all select id from d union all select id from g union all select id from h union all select id from i union all select last_value from c
-- after
select id from b union all select id from e union all select id from h union all select id from i union all select id from d union all select last_value from a
