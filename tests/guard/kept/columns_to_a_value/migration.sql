alter table place add at point, add lines text[], add span int4range, add during tsrange;
update place set at = point(lat, lon), lines = array[line_1, line_2], span = int4range(lowest, highest, '[]'), during = tsrange("From Ö", upto);
alter table place drop column lat, drop column lon, drop column line_1, drop column line_2, drop column lowest, drop column highest, drop column "From Ö", drop column upto;
