select 'u', k from u union all select 'v', id from v union all select 'w', k from w union all select 'o', n from other
    union all select 'x', id from x union all select 'y', id from y order by 1, 2
