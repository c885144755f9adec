-- lossless: allow learner.chatname, nobody chats
alter table learner drop column chatname, drop column id_number;
