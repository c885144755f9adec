select id, enum_out(mood) from learner
