select id, email_new, born from person
-- after
select id, email, born from person
