alter table learner alter v type cidr using network(v);
