drop server nowhere cascade;
