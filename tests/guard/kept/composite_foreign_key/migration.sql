alter table desk drop column label;
