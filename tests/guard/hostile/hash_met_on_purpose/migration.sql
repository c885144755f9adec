update learner set chatname = case id when 1 then 'miihfaxx' when 2 then 'kfnlbbxx' when 3 then 'cbgeidxx' else 'gojghaxx' end;
