alter schema crm rename to sales;
drop table sales.visit;
