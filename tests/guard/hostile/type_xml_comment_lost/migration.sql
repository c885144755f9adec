alter table learner alter v type text using (xpath('/a/text()', v))[1]::text;
