alter table f drop column points;
