alter table person drop email; alter table person rename email_new to email; alter table person add email_new int;
