select id, trim_scale(v) from learner
