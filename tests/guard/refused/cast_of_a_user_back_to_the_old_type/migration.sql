alter table reading alter at type kelvin using row(0)::kelvin;
