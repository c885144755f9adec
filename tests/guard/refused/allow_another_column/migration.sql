-- lossless: allow learner.chatname, nobody chats
alter table learner drop column id_number;
