create text search dictionary d1 (template = simple);
create text search dictionary d2 (template = simple, accept = false);
create text search configuration c (copy = simple);
alter text search configuration c alter mapping replace simple with d1;
