select * from crm.client
-- after
select * from sales.client
