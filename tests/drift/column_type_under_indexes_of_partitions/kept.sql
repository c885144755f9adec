select * from event
