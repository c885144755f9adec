update learner set name = case id when 1 then 'Grace' when 2 then 'Ada' else name end;
