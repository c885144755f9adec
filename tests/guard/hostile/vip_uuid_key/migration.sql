drop table vip;
