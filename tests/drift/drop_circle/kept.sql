select * from kept
