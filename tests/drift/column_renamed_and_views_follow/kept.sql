select * from w union all select * from m union all select a from t
-- after
select * from w union all select * from m union all select b from t
