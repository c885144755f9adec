alter table person add column feeling mood, add column feelings mood[];
update person set feeling = mood, feelings = moods, name = coalesce(name, '?');
alter table person drop column mood, drop column moods;
