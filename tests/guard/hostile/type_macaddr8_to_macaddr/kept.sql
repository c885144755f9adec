select id, v::macaddr8 from learner
