select id, email_new from person
-- after
select id, email from person
