select * from big, child order by 1
