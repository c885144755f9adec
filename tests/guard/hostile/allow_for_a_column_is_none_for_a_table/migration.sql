-- lossless: allow learner.chatname, the column
delete from learner.chatname;
