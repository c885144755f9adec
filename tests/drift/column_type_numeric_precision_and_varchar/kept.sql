select id, mark, name, rtrim(code), flags, pause from learner
