alter table customer drop column primary_email;
